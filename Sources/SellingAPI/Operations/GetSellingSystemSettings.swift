// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Shows the role under which snapshot jobs run.
    ///
    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetSellingSystemSettings`.
    public enum GetSellingSystemSettings: SellingOperation {
        public typealias Input = Selling.GetSellingSystemSettingsRequest
        public typealias Output = Selling.GetSellingSystemSettingsResponse

        public static let descriptor = OperationDescriptor(
            name: "GetSellingSystemSettings",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"]
        )

        public static func invoke<Service: SellingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.getSellingSystemSettings(input, call)
        }
    }
}

extension Selling {
    public struct GetSellingSystemSettingsRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String

        public init(
            catalog: String
        ) {
            self.catalog = catalog
        }

        private static let members = MemberTable(["Catalog"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
        }
    }
}

extension Selling {
    public struct GetSellingSystemSettingsResponse: WireStructure {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Pattern `(?=.{0,2048}$)arn:aws:iam::\d{12}:role/([-+=,.@_a-zA-Z0-9]+/)*[-+=,.@_a-zA-Z0-9]{1,64}`.
        public var resourceSnapshotJobRoleArn: String?

        public init(
            catalog: String,
            resourceSnapshotJobRoleArn: String? = nil
        ) {
            self.catalog = catalog
            self.resourceSnapshotJobRoleArn = resourceSnapshotJobRoleArn
        }

        private static let members = MemberTable(["Catalog", "ResourceSnapshotJobRoleArn"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: resourceSnapshotJobRoleArn = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, resourceSnapshotJobRoleArn)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
        }
    }
}
