// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct BulkJobResult: WireStructure {
        /// Required.
        public var requestId: String
        /// Required.
        public var status: BulkRecordStatus
        public var resourceIdentifier: String?
        public var errorCode: String?
        public var errorMessage: String?

        public init(
            requestId: String,
            status: BulkRecordStatus,
            resourceIdentifier: String? = nil,
            errorCode: String? = nil,
            errorMessage: String? = nil
        ) {
            self.requestId = requestId
            self.status = status
            self.resourceIdentifier = resourceIdentifier
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        private static let members = MemberTable(["RequestId", "Status", "ResourceIdentifier", "ErrorCode", "ErrorMessage"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(requestId: "", status: BulkRecordStatus(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: requestId = try reader.readString()
                case 1: status = BulkRecordStatus(rawValue: try reader.readString())
                case 2: resourceIdentifier = try reader.readString()
                case 3: errorCode = try reader.readString()
                case 4: errorMessage = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, requestId)
            writer.member(1, of: Self.members, status.rawValue)
            writer.member(2, of: Self.members, resourceIdentifier)
            writer.member(3, of: Self.members, errorCode)
            writer.member(4, of: Self.members, errorMessage)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(status, "Status")
        }
    }
}
