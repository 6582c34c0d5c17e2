// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct EngagementCustomerProjectDetails: WireCarrier {
        /// Required. Pattern `(?s).{1,255}`.
        public var title: String
        /// Required. Pattern `(?s).{20,2000}`. Sensitive.
        public var businessProblem: String
        /// Required. Pattern `[1-9][0-9]{3}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])`.
        public var targetCompletionDate: String

        public init(title: String, businessProblem: String, targetCompletionDate: String) {
            self.title = title
            self.businessProblem = businessProblem
            self.targetCompletionDate = targetCompletionDate
        }

        public static let members = MemberTable(["Title", "BusinessProblem", "TargetCompletionDate"], required: 0b111, sensitive: 0b10)
        public static var unread: Self { Self(title: "", businessProblem: "", targetCompletionDate: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: title = try reader.readString()
            case 1: businessProblem = try reader.readString()
            case 2: targetCompletionDate = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, title)
            writer.member(1, of: Self.members, businessProblem)
            writer.member(2, of: Self.members, targetCompletionDate)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(title, "Title", Selling.Constraint.engagementCustomerProjectTitle)
            check.string(businessProblem, "BusinessProblem", Selling.Constraint.engagementCustomerBusinessProblem)
            check.string(targetCompletionDate, "TargetCompletionDate", Selling.Constraint.engagementCustomerProjectDetailsTargetCompletionDateString)
        }

        /// `targetCompletionDate` as a day; nil when there is none.
        public var targetCompletionDay: CalendarDay? {
            get { CalendarDay(targetCompletionDate) }
            set { targetCompletionDate = newValue?.description ?? "" }
        }
    }
}
