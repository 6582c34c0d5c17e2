// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct BulkJobResult: WireCarrier {
        /// Required.
        public var requestId: String
        /// Required.
        public var status: BulkRecordStatus
        public var resourceIdentifier: String?
        public var errorCode: String?
        public var errorMessage: String?

        public init(
            requestId: String, status: BulkRecordStatus, resourceIdentifier: String? = nil, errorCode: String? = nil,
            errorMessage: String? = nil
        ) {
            self.requestId = requestId
            self.status = status
            self.resourceIdentifier = resourceIdentifier
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        public static let members = MemberTable(["RequestId", "Status", "ResourceIdentifier", "ErrorCode", "ErrorMessage"], required: 0b11)
        public static var unread: Self { Self(requestId: "", status: BulkRecordStatus(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: requestId = try reader.readString()
            case 1: status = BulkRecordStatus(rawValue: try reader.readString())
            case 2: resourceIdentifier = try reader.readString()
            case 3: errorCode = try reader.readString()
            case 4: errorMessage = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, requestId)
            writer.member(1, of: Self.members, status.rawValue)
            writer.member(2, of: Self.members, resourceIdentifier)
            writer.member(3, of: Self.members, errorCode)
            writer.member(4, of: Self.members, errorMessage)
        }
    }
}
