// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct ListTasksSortBase: WireStructure {
        /// Required.
        public var sortOrder: SortOrder
        /// Required.
        public var sortBy: ListTasksSortName

        public init(
            sortOrder: SortOrder,
            sortBy: ListTasksSortName
        ) {
            self.sortOrder = sortOrder
            self.sortBy = sortBy
        }

        private static let members = MemberTable(["SortOrder", "SortBy"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(sortOrder: SortOrder(rawValue: ""), sortBy: ListTasksSortName(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: sortOrder = SortOrder(rawValue: try reader.readString())
                case 1: sortBy = ListTasksSortName(rawValue: try reader.readString())
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, sortOrder.rawValue)
            writer.member(1, of: Self.members, sortBy.rawValue)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(sortOrder, "SortOrder")
            check.value(sortBy, "SortBy")
        }
    }
}
