"""Models."""

from .upload import ColumnMapping, Outcome, Upload, UploadRow, UploadState, WaitingFile

__all__ = ["ColumnMapping", "Outcome", "Upload", "UploadRow", "UploadState", "WaitingFile"]
