// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct LifeCycle: WireCarrier {
        public var stage: Stage?
        public var closedLostReason: ClosedLostReason?
        /// Pattern `(?s).{0,255}`. Sensitive.
        public var nextSteps: String?
        /// Pattern `[1-9][0-9]{3}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])`.
        public var targetCloseDate: String?
        public var reviewStatus: ReviewStatus?
        public var reviewComments: String?
        public var reviewStatusReason: String?
        /// 0...50 elements.
        public var nextStepsHistory: [NextStepsHistory]?

        public init(
            stage: Stage? = nil, closedLostReason: ClosedLostReason? = nil, nextSteps: String? = nil,
            targetCloseDate: String? = nil, reviewStatus: ReviewStatus? = nil, reviewComments: String? = nil,
            reviewStatusReason: String? = nil, nextStepsHistory: [NextStepsHistory]? = nil
        ) {
            self.stage = stage
            self.closedLostReason = closedLostReason
            self.nextSteps = nextSteps
            self.targetCloseDate = targetCloseDate
            self.reviewStatus = reviewStatus
            self.reviewComments = reviewComments
            self.reviewStatusReason = reviewStatusReason
            self.nextStepsHistory = nextStepsHistory
        }

        public static let members = MemberTable(["Stage", "ClosedLostReason", "NextSteps", "TargetCloseDate", "ReviewStatus", "ReviewComments", "ReviewStatusReason", "NextStepsHistory"], sensitive: 0b100)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: stage = Stage(rawValue: try reader.readString())
            case 1: closedLostReason = ClosedLostReason(rawValue: try reader.readString())
            case 2: nextSteps = try reader.readString()
            case 3: targetCloseDate = try reader.readString()
            case 4: reviewStatus = ReviewStatus(rawValue: try reader.readString())
            case 5: reviewComments = try reader.readString()
            case 6: reviewStatusReason = try reader.readString()
            case 7: nextStepsHistory = try reader.readList { (reader) throws(SerializationError) in try NextStepsHistory(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, stage?.rawValue)
            writer.member(1, of: Self.members, closedLostReason?.rawValue)
            writer.member(2, of: Self.members, nextSteps)
            writer.member(3, of: Self.members, targetCloseDate)
            writer.member(4, of: Self.members, reviewStatus?.rawValue)
            writer.member(5, of: Self.members, reviewComments)
            writer.member(6, of: Self.members, reviewStatusReason)
            writer.member(7, of: Self.members, nextStepsHistory) { $0.list($1) { $1.write(to: $0) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(stage, "Stage")
            check.value(closedLostReason, "ClosedLostReason")
            check.string(nextSteps, "NextSteps", Selling.Constraint.lifeCycleNextStepsString)
            check.string(targetCloseDate, "TargetCloseDate", Selling.Constraint.date)
            check.value(reviewStatus, "ReviewStatus")
            check.count(nextStepsHistory?.count, "NextStepsHistory", min: 0, max: 50)
        }

        /// `targetCloseDate` as a day; nil when there is none.
        public var targetCloseDay: CalendarDay? {
            get { targetCloseDate.flatMap(CalendarDay.init) }
            set { targetCloseDate = newValue?.description }
        }
    }
}
