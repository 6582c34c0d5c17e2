// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Shows the role under which snapshot jobs run.
    public enum GetSellingSystemSettings: SellingOperation {
        public typealias Input = Selling.GetSellingSystemSettingsRequest
        public typealias Output = Selling.GetSellingSystemSettingsResponse

        public static let descriptor = OperationDescriptor(
            name: "GetSellingSystemSettings",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["selling-system-settings"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getSellingSystemSettings(input, call)
        }
    }

    public struct GetSellingSystemSettingsRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String

        public init(catalog: String) { self.catalog = catalog }

        public static let members = MemberTable(["Catalog"], required: 0b1)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
        }
    }

    public struct GetSellingSystemSettingsResponse: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Pattern `(?=.{0,2048}$)arn:aws:iam::\d{12}:role/([-+=,.@_a-zA-Z0-9]+/)*[-+=,.@_a-zA-Z0-9]{1,64}`.
        public var resourceSnapshotJobRoleArn: String?

        public init(catalog: String, resourceSnapshotJobRoleArn: String? = nil) {
            self.catalog = catalog
            self.resourceSnapshotJobRoleArn = resourceSnapshotJobRoleArn
        }

        public static let members = MemberTable(["Catalog", "ResourceSnapshotJobRoleArn"], required: 0b1)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: resourceSnapshotJobRoleArn = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, resourceSnapshotJobRoleArn)
        }
    }
}
