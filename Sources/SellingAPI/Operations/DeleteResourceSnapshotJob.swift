// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Removes a snapshot job that has been stopped.
    public enum DeleteResourceSnapshotJob: SellingOperation {
        public typealias Input = Selling.DeleteResourceSnapshotJobRequest
        public typealias Output = NoOutput

        public static let descriptor = OperationDescriptor(
            name: "DeleteResourceSnapshotJob",
            service: service,
            isIdempotent: true,
            hasOutput: false,
            answersNoContent: true,
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 1, perDay: 10000),
            resources: ["resource-snapshot-job"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.deleteResourceSnapshotJob(input, call)
            return NoOutput()
        }
    }

    public struct DeleteResourceSnapshotJobRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `job-[0-9a-z]{13}`.
        public var resourceSnapshotJobIdentifier: String

        public init(catalog: String, resourceSnapshotJobIdentifier: String) {
            self.catalog = catalog
            self.resourceSnapshotJobIdentifier = resourceSnapshotJobIdentifier
        }

        public static let members = MemberTable(["Catalog", "ResourceSnapshotJobIdentifier"], required: 0b11)
        public static var unread: Self { Self(catalog: "", resourceSnapshotJobIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: resourceSnapshotJobIdentifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, resourceSnapshotJobIdentifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(resourceSnapshotJobIdentifier, "ResourceSnapshotJobIdentifier", Selling.Constraint.resourceSnapshotJobIdentifier)
        }
    }
}
