// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

@_exported public import CosellClient
@_exported public import AccountAPI
