// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Gives a link under which you let campaigns post to a social network.
    ///
    /// Writes. Errors: AccessDeniedException, InternalServerException, ValidationException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `CreateSocialConnectionAuthorizationUrl`.
    public enum CreateSocialConnectionAuthorizationUrl: MarketingOperation {
        public typealias Input = Marketing.CreateSocialConnectionAuthorizationUrlRequest
        public typealias Output = Marketing.CreateSocialConnectionAuthorizationUrlResponse

        public static let descriptor = OperationDescriptor(
            name: "CreateSocialConnectionAuthorizationUrl",
            service: service,
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ThrottlingException"]
        )

        public static func invoke<Service: MarketingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.createSocialConnectionAuthorizationUrl(input, call)
        }
    }
}

extension Marketing {
    public struct CreateSocialConnectionAuthorizationUrlRequest: WireStructure {
        /// Required.
        public var catalog: Catalog
        /// Required.
        public var platform: Platform

        public init(
            catalog: Catalog,
            platform: Platform
        ) {
            self.catalog = catalog
            self.platform = platform
        }

        private static let members = MemberTable(["Catalog", "Platform"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: Catalog(rawValue: ""), platform: Platform(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = Catalog(rawValue: try reader.readString())
                case 1: platform = Platform(rawValue: try reader.readString())
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, platform.rawValue)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.value(platform, "Platform")
        }
    }
}

extension Marketing {
    public struct CreateSocialConnectionAuthorizationUrlResponse: WireStructure {
        /// Required.
        public var platform: Platform
        /// Required. 1...4096 characters. Sensitive.
        public var authorizationUrl: String

        public init(
            platform: Platform,
            authorizationUrl: String
        ) {
            self.platform = platform
            self.authorizationUrl = authorizationUrl
        }

        private static let members = MemberTable(["Platform", "AuthorizationUrl"], required: 0b11, sensitive: 0b10)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(platform: Platform(rawValue: ""), authorizationUrl: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: platform = Platform(rawValue: try reader.readString())
                case 1: authorizationUrl = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, platform.rawValue)
            writer.member(1, of: Self.members, authorizationUrl)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(platform, "Platform")
        }
    }
}
