// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct ProjectDetails: WireCarrier {
        /// Required. Pattern `(?s).{20,2000}`. Sensitive.
        public var businessProblem: String
        /// Required. Pattern `(?s).{1,255}`.
        public var title: String
        /// Required. Pattern `[1-9][0-9]{3}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])`.
        public var targetCompletionDate: String
        /// Required. 0...10 elements.
        public var expectedCustomerSpend: [ExpectedCustomerSpend]

        public init(
            businessProblem: String, title: String, targetCompletionDate: String,
            expectedCustomerSpend: [ExpectedCustomerSpend]
        ) {
            self.businessProblem = businessProblem
            self.title = title
            self.targetCompletionDate = targetCompletionDate
            self.expectedCustomerSpend = expectedCustomerSpend
        }

        public static let members = MemberTable(["BusinessProblem", "Title", "TargetCompletionDate", "ExpectedCustomerSpend"], required: 0b1111, sensitive: 0b1)
        public static var unread: Self { Self(businessProblem: "", title: "", targetCompletionDate: "", expectedCustomerSpend: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: businessProblem = try reader.readString()
            case 1: title = try reader.readString()
            case 2: targetCompletionDate = try reader.readString()
            case 3: expectedCustomerSpend = try reader.readList { (reader) throws(SerializationError) in try ExpectedCustomerSpend(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, businessProblem)
            writer.member(1, of: Self.members, title)
            writer.member(2, of: Self.members, targetCompletionDate)
            writer.member(3, of: Self.members, expectedCustomerSpend) { $0.list($1) { $1.write(to: $0) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(businessProblem, "BusinessProblem", Selling.Constraint.engagementCustomerBusinessProblem)
            check.string(title, "Title", Selling.Constraint.projectDetailsTitleString)
            check.string(targetCompletionDate, "TargetCompletionDate", Selling.Constraint.date)
            check.count(expectedCustomerSpend.count, "ExpectedCustomerSpend", min: 0, max: 10)
            for element in expectedCustomerSpend {
                check.structure(element, "ExpectedCustomerSpend")
            }
        }

        /// `targetCompletionDate` as a day; nil when there is none.
        public var targetCompletionDay: CalendarDay? {
            get { CalendarDay(targetCompletionDate) }
            set { targetCompletionDate = newValue?.description ?? "" }
        }
    }
}
