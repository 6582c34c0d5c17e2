// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct Filter: WireCarrier {
        /// 1...10 elements.
        public var andAllFilters: [Filter]?
        /// 1...10 elements.
        public var orAllFilters: [Filter]?
        @Indirect public var notFilter: Filter?
        public var equalsTo: FilterCondition?
        public var containsAny: FilterCondition?
        public var containsAll: FilterCondition?
        public var greaterThan: FilterCondition?
        public var greaterThanOrEquals: FilterCondition?
        public var lessThan: FilterCondition?
        public var lessThanOrEquals: FilterCondition?

        public init(
            andAllFilters: [Filter]? = nil, orAllFilters: [Filter]? = nil, notFilter: Filter? = nil,
            equalsTo: FilterCondition? = nil, containsAny: FilterCondition? = nil, containsAll: FilterCondition? = nil,
            greaterThan: FilterCondition? = nil, greaterThanOrEquals: FilterCondition? = nil,
            lessThan: FilterCondition? = nil, lessThanOrEquals: FilterCondition? = nil
        ) {
            self.andAllFilters = andAllFilters
            self.orAllFilters = orAllFilters
            self.notFilter = notFilter
            self.equalsTo = equalsTo
            self.containsAny = containsAny
            self.containsAll = containsAll
            self.greaterThan = greaterThan
            self.greaterThanOrEquals = greaterThanOrEquals
            self.lessThan = lessThan
            self.lessThanOrEquals = lessThanOrEquals
        }

        public static let members = MemberTable(["AndAllFilters", "OrAllFilters", "NotFilter", "EqualsTo", "ContainsAny", "ContainsAll", "GreaterThan", "GreaterThanOrEquals", "LessThan", "LessThanOrEquals"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: andAllFilters = try reader.readList { (reader) throws(SerializationError) in try Filter(from: reader) }
            case 1: orAllFilters = try reader.readList { (reader) throws(SerializationError) in try Filter(from: reader) }
            case 2: notFilter = try Filter(from: reader)
            case 3: equalsTo = try FilterCondition(from: reader)
            case 4: containsAny = try FilterCondition(from: reader)
            case 5: containsAll = try FilterCondition(from: reader)
            case 6: greaterThan = try FilterCondition(from: reader)
            case 7: greaterThanOrEquals = try FilterCondition(from: reader)
            case 8: lessThan = try FilterCondition(from: reader)
            case 9: lessThanOrEquals = try FilterCondition(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, andAllFilters) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, orAllFilters) { $0.list($1) { $1.write(to: $0) } }
            writer.member(2, of: Self.members, notFilter)
            writer.member(3, of: Self.members, equalsTo)
            writer.member(4, of: Self.members, containsAny)
            writer.member(5, of: Self.members, containsAll)
            writer.member(6, of: Self.members, greaterThan)
            writer.member(7, of: Self.members, greaterThanOrEquals)
            writer.member(8, of: Self.members, lessThan)
            writer.member(9, of: Self.members, lessThanOrEquals)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.count(andAllFilters?.count, "AndAllFilters", min: 1, max: 10)
            for element in andAllFilters ?? [] {
                check.structure(element, "AndAllFilters")
            }
            check.count(orAllFilters?.count, "OrAllFilters", min: 1, max: 10)
            for element in orAllFilters ?? [] {
                check.structure(element, "OrAllFilters")
            }
            check.structure(notFilter, "NotFilter")
            check.structure(equalsTo, "EqualsTo")
            check.structure(containsAny, "ContainsAny")
            check.structure(containsAll, "ContainsAll")
            check.structure(greaterThan, "GreaterThan")
            check.structure(greaterThanOrEquals, "GreaterThanOrEquals")
            check.structure(lessThan, "LessThan")
            check.structure(lessThanOrEquals, "LessThanOrEquals")
        }
    }
}
