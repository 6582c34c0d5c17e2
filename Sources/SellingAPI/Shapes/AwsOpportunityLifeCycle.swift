// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct AwsOpportunityLifeCycle: WireCarrier {
        /// Pattern `[1-9][0-9]{3}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])`.
        public var targetCloseDate: String?
        public var closedLostReason: AwsClosedLostReason?
        public var stage: AwsOpportunityStage?
        /// Pattern `(?s).{0,255}`. Sensitive.
        public var nextSteps: String?
        /// 0...50 elements.
        public var nextStepsHistory: [ProfileNextStepsHistory]?

        public init(
            targetCloseDate: String? = nil, closedLostReason: AwsClosedLostReason? = nil,
            stage: AwsOpportunityStage? = nil, nextSteps: String? = nil,
            nextStepsHistory: [ProfileNextStepsHistory]? = nil
        ) {
            self.targetCloseDate = targetCloseDate
            self.closedLostReason = closedLostReason
            self.stage = stage
            self.nextSteps = nextSteps
            self.nextStepsHistory = nextStepsHistory
        }

        public static let members = MemberTable(["TargetCloseDate", "ClosedLostReason", "Stage", "NextSteps", "NextStepsHistory"], sensitive: 0b1000)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: targetCloseDate = try reader.readString()
            case 1: closedLostReason = AwsClosedLostReason(rawValue: try reader.readString())
            case 2: stage = AwsOpportunityStage(rawValue: try reader.readString())
            case 3: nextSteps = try reader.readString()
            case 4: nextStepsHistory = try reader.readList { (reader) throws(SerializationError) in try ProfileNextStepsHistory(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, targetCloseDate)
            writer.member(1, of: Self.members, closedLostReason?.rawValue)
            writer.member(2, of: Self.members, stage?.rawValue)
            writer.member(3, of: Self.members, nextSteps)
            writer.member(4, of: Self.members, nextStepsHistory) { $0.list($1) { $1.write(to: $0) } }
        }

        /// `targetCloseDate` as a day; nil when there is none.
        public var targetCloseDay: CalendarDay? {
            get { targetCloseDate.flatMap(CalendarDay.init) }
            set { targetCloseDate = newValue?.description }
        }
    }
}
