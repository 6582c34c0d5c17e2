import CosellStore
import CosellSync

/// The way of each opportunity through its stages, told from its history version by version.
struct Journeys {
    /// Of one opportunity, once its last version up to the moment is read.
    struct Journey {
        /// The number of its last stage.
        var stage = 0
        /// The day on which it came there; nil when that was before its history began.
        var enteredDay: Int?
        /// How often its target close date was moved to a later day, and by how many days in all.
        var delays = 0
        var delayDays = 0
        var isGone = false
        var isRejected = false
        fileprivate var closeDay: Int?
    }

    /// A stay in one stage that has ended.
    struct Stay {
        let stage: Int
        let next: Int
        /// Nil when nobody saw it begin.
        let days: Int?
    }

    private(set) var stages = TextNumbers()
    private let question: ReportQuestion
    private var journey = Journey()
    private var id: [UInt8] = []
    private var hasOne = false

    init(_ question: ReportQuestion) { self.question = question }

    /// - Parameters:
    ///   - onStay: each stay in a stage that ended.
    ///   - onEnd: each opportunity, with its identifier's bytes.
    /// - Returns: the stages by their numbers.
    static func follow(
        _ question: ReportQuestion,
        _ transaction: Transaction,
        onStay: (_ id: [UInt8], Stay) -> Void = { _, _ in },
        onEnd: (_ id: [UInt8], Journey) -> Void = { _, _ in }
    ) throws -> TextNumbers {
        var journeys = Journeys(question)
        try transaction.forEach(journeys.statement) { try journeys.add($0, onStay, onEnd) }
        if journeys.hasOne { onEnd(journeys.id, journeys.journey) }
        return journeys.stages
    }

    private var statement: SQL {
        let history: SQL = """
            SELECT id, stage, happened_at, target_close_date, change, review_status, created_at
            FROM opportunity_history INDEXED BY opportunity_history_by_way
            WHERE catalog = \(question.catalog) AND happened_at <= \(question.moment.stored)
            """
        let narrowed: SQL =
            question.filters.isEmpty ? "" : "AND id IN (SELECT id FROM \(fragment: question.deals))"
        return "\(fragment: history) \(fragment: narrowed) ORDER BY id, version"
    }

    private mutating func add(
        _ row: borrowing Row,
        _ onStay: (_ id: [UInt8], Stay) -> Void,
        _ onEnd: (_ id: [UInt8], Journey) -> Void
    ) throws {
        let isSame = try row.withBytes(0) { bytes in
            id.count == bytes.count && id.withUnsafeBytes { $0.elementsEqual(bytes) }
        }
        let day = row.isNull(2) ? nil : try row.withBytes(2) { DayNumber.of($0) }
        let stage =
            row.isNull(1)
            ? stages.number(of: UnsafeRawBufferPointer(start: nil, count: 0))
            : try row.withBytes(1) { stages.number(of: $0) }
        let closeDay = row.isNull(3) ? nil : try row.withBytes(3) { DayNumber.of($0) }
        if isSame, hasOne {
            if stage != journey.stage {
                let days = journey.enteredDay.flatMap { entered in day.map { max(0, $0 - entered) } }
                onStay(id, Stay(stage: journey.stage, next: stage, days: days))
                journey.stage = stage
                journey.enteredDay = day
            }
            if let closeDay, let before = journey.closeDay, closeDay > before {
                journey.delays += 1
                journey.delayDays += closeDay - before
            }
        } else {
            if hasOne { onEnd(id, journey) }
            hasOne = true
            try row.withBytes(0) { bytes in
                id.removeAll(keepingCapacity: true)
                id.append(contentsOf: bytes)
            }
            journey = Journey(stage: stage)
            journey.enteredDay = try entry(stage, row)
        }
        journey.closeDay = closeDay ?? journey.closeDay
        journey.isGone = try row.withBytes(4) { $0.elementsEqual("gone".utf8) }
        journey.isRejected = try !row.isNull(5) && row.withBytes(5) { $0.elementsEqual("Rejected".utf8) }
    }

    /// Every opportunity begins as a Prospect; one that was first seen further on came there nobody knows when.
    private func entry(_ stage: Int, _ row: borrowing Row) throws -> Int? {
        guard stages.text(stage) == StageWeights.stages.first, !row.isNull(6) else { return nil }
        return try row.withBytes(6) { DayNumber.of($0) }
    }
}
