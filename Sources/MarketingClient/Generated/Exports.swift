// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

@_exported public import CosellClient
@_exported public import MarketingAPI
