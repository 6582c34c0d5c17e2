// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct SoftwareRevenue: WireCarrier {
        public var deliveryModel: RevenueModel?
        public var value: MonetaryValue?
        /// Pattern `[1-9][0-9]{3}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])`.
        public var effectiveDate: String?
        /// Pattern `[1-9][0-9]{3}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])`.
        public var expirationDate: String?

        public init(
            deliveryModel: RevenueModel? = nil, value: MonetaryValue? = nil, effectiveDate: String? = nil,
            expirationDate: String? = nil
        ) {
            self.deliveryModel = deliveryModel
            self.value = value
            self.effectiveDate = effectiveDate
            self.expirationDate = expirationDate
        }

        public static let members = MemberTable(["DeliveryModel", "Value", "EffectiveDate", "ExpirationDate"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: deliveryModel = RevenueModel(rawValue: try reader.readString())
            case 1: value = try MonetaryValue(from: reader)
            case 2: effectiveDate = try reader.readString()
            case 3: expirationDate = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, deliveryModel?.rawValue)
            writer.member(1, of: Self.members, value)
            writer.member(2, of: Self.members, effectiveDate)
            writer.member(3, of: Self.members, expirationDate)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(deliveryModel, "DeliveryModel")
            check.structure(value, "Value")
            check.string(effectiveDate, "EffectiveDate", Selling.Constraint.date)
            check.string(expirationDate, "ExpirationDate", Selling.Constraint.date)
        }

        /// `effectiveDate` as a day; nil when there is none.
        public var effectiveDay: CalendarDay? {
            get { effectiveDate.flatMap(CalendarDay.init) }
            set { effectiveDate = newValue?.description }
        }
        /// `expirationDate` as a day; nil when there is none.
        public var expirationDay: CalendarDay? {
            get { expirationDate.flatMap(CalendarDay.init) }
            set { expirationDate = newValue?.description }
        }
    }
}
