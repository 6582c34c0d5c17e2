// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Counts stored customers, by the facts you choose.
    public enum GetCustomerAccountStatistics: SellingOperation {
        public typealias Input = Selling.GetCustomerAccountStatisticsRequest
        public typealias Output = Selling.GetCustomerAccountStatisticsResponse

        public static let descriptor = OperationDescriptor(
            name: "GetCustomerAccountStatistics",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException"],
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["customer-account"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getCustomerAccountStatistics(input, call)
        }
    }

    public struct AggregationRequest: WireCarrier {
        /// Required. 1...1 elements.
        public var groupBy: [AggregatableField]

        public init(groupBy: [AggregatableField]) { self.groupBy = groupBy }

        public static let members = MemberTable(["GroupBy"], required: 0b1)
        public static var unread: Self { Self(groupBy: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: groupBy = try reader.readList { (reader) throws(SerializationError) in AggregatableField(rawValue: try reader.readString()) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, groupBy) { $0.list($1) { $0.write($1.rawValue) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.count(groupBy.count, "GroupBy", min: 1, max: 1)
            for element in groupBy {
                check.value(element, "GroupBy")
            }
        }
    }

    public struct AggregationResult: WireCarrier {
        /// Required. 1...2 elements.
        public var groupBy: [AggregatableField]
        /// Required. 0...100 elements.
        public var buckets: [Bucket]
        /// Required.
        public var otherCount: Int

        public init(groupBy: [AggregatableField], buckets: [Bucket], otherCount: Int) {
            self.groupBy = groupBy
            self.buckets = buckets
            self.otherCount = otherCount
        }

        public static let members = MemberTable(["GroupBy", "Buckets", "OtherCount"], required: 0b111)
        public static var unread: Self { Self(groupBy: [], buckets: [], otherCount: 0) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: groupBy = try reader.readList { (reader) throws(SerializationError) in AggregatableField(rawValue: try reader.readString()) }
            case 1: buckets = try reader.readList { (reader) throws(SerializationError) in try Bucket(from: reader) }
            case 2: otherCount = try reader.readInteger()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, groupBy) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(1, of: Self.members, buckets) { $0.list($1) { $1.write(to: $0) } }
            writer.member(2, of: Self.members, otherCount)
        }
    }

    public struct Bucket: WireCarrier {
        /// Required. 1...2 elements.
        public var values: [String]
        /// Required.
        public var count: Int

        public init(values: [String], count: Int) {
            self.values = values
            self.count = count
        }

        public static let members = MemberTable(["Values", "Count"], required: 0b11)
        public static var unread: Self { Self(values: [], count: 0) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: values = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 1: count = try reader.readInteger()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, values) { $0.list($1) { $0.write($1) } }
            writer.member(1, of: Self.members, count)
        }
    }

    public struct GetCustomerAccountStatisticsRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        public var filter: Filter?
        /// 1...10 elements.
        public var aggregations: [AggregationRequest]?
        public var includeMissing: Bool?

        public init(
            catalog: String, filter: Filter? = nil, aggregations: [AggregationRequest]? = nil,
            includeMissing: Bool? = nil
        ) {
            self.catalog = catalog
            self.filter = filter
            self.aggregations = aggregations
            self.includeMissing = includeMissing
        }

        public static let members = MemberTable(["Catalog", "Filter", "Aggregations", "IncludeMissing"], required: 0b1)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: filter = try Filter(from: reader)
            case 2: aggregations = try reader.readList { (reader) throws(SerializationError) in try AggregationRequest(from: reader) }
            case 3: includeMissing = try reader.readBoolean()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, filter)
            writer.member(2, of: Self.members, aggregations) { $0.list($1) { $1.write(to: $0) } }
            writer.member(3, of: Self.members, includeMissing)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.structure(filter, "Filter")
            check.count(aggregations?.count, "Aggregations", min: 1, max: 10)
            for element in aggregations ?? [] {
                check.structure(element, "Aggregations")
            }
        }
    }

    public struct GetCustomerAccountStatisticsResponse: WireCarrier {
        /// Required.
        public var totalCount: Int
        /// 1...10 elements.
        public var aggregations: [AggregationResult]?

        public init(totalCount: Int, aggregations: [AggregationResult]? = nil) {
            self.totalCount = totalCount
            self.aggregations = aggregations
        }

        public static let members = MemberTable(["TotalCount", "Aggregations"], required: 0b1)
        public static var unread: Self { Self(totalCount: 0) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: totalCount = try reader.readInteger()
            case 1: aggregations = try reader.readList { (reader) throws(SerializationError) in try AggregationResult(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, totalCount)
            writer.member(1, of: Self.members, aggregations) { $0.list($1) { $1.write(to: $0) } }
        }
    }
}
