// Whoever imports the client has the values it is written in: moments, days, documents.
@_exported public import CosellWire
