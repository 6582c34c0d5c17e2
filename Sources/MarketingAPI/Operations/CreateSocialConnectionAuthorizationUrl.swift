// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Gives a link under which you let campaigns post to a social network.
    public enum CreateSocialConnectionAuthorizationUrl: MarketingOperation {
        public typealias Input = Marketing.CreateSocialConnectionAuthorizationUrlRequest
        public typealias Output = Marketing.CreateSocialConnectionAuthorizationUrlResponse

        public static let descriptor = OperationDescriptor(
            name: "CreateSocialConnectionAuthorizationUrl",
            service: service,
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ThrottlingException"],
            quota: Quota(perSecond: 5)
        )

        public static func invoke<Call>(on service: some MarketingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.createSocialConnectionAuthorizationUrl(input, call)
        }
    }

    public struct CreateSocialConnectionAuthorizationUrlRequest: WireCarrier {
        /// Required.
        public var catalog: Catalog
        /// Required.
        public var platform: Platform

        public init(catalog: Catalog, platform: Platform) {
            self.catalog = catalog
            self.platform = platform
        }

        public static let members = MemberTable(["Catalog", "Platform"], required: 0b11)
        public static var unread: Self { Self(catalog: Catalog(rawValue: ""), platform: Platform(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = Catalog(rawValue: try reader.readString())
            case 1: platform = Platform(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, platform.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.value(platform, "Platform")
        }
    }

    public struct CreateSocialConnectionAuthorizationUrlResponse: WireCarrier {
        /// Required.
        public var platform: Platform
        /// Required. 1...4096 characters. Sensitive.
        public var authorizationUrl: String

        public init(platform: Platform, authorizationUrl: String) {
            self.platform = platform
            self.authorizationUrl = authorizationUrl
        }

        public static let members = MemberTable(["Platform", "AuthorizationUrl"], required: 0b11, sensitive: 0b10)
        public static var unread: Self { Self(platform: Platform(rawValue: ""), authorizationUrl: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: platform = Platform(rawValue: try reader.readString())
            case 1: authorizationUrl = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, platform.rawValue)
            writer.member(1, of: Self.members, authorizationUrl)
        }
    }
}
