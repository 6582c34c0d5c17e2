// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Removes a snapshot job that has been stopped.
    ///
    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `DeleteResourceSnapshotJob`.
    public enum DeleteResourceSnapshotJob: SellingOperation {
        public typealias Input = Selling.DeleteResourceSnapshotJobRequest
        public typealias Output = NoOutput

        public static let descriptor = OperationDescriptor(
            name: "DeleteResourceSnapshotJob",
            service: service,
            isIdempotent: true,
            hasOutput: false,
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"]
        )

        public static func invoke<Service: SellingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.deleteResourceSnapshotJob(input, call)
            return NoOutput()
        }
    }
}

extension Selling {
    public struct DeleteResourceSnapshotJobRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `job-[0-9a-z]{13}`.
        public var resourceSnapshotJobIdentifier: String

        public init(
            catalog: String,
            resourceSnapshotJobIdentifier: String
        ) {
            self.catalog = catalog
            self.resourceSnapshotJobIdentifier = resourceSnapshotJobIdentifier
        }

        private static let members = MemberTable(["Catalog", "ResourceSnapshotJobIdentifier"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", resourceSnapshotJobIdentifier: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: resourceSnapshotJobIdentifier = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, resourceSnapshotJobIdentifier)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(resourceSnapshotJobIdentifier, "ResourceSnapshotJobIdentifier", Selling.Constraint.resourceSnapshotJobIdentifier)
        }
    }
}
