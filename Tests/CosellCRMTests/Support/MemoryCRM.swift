import CosellWire
import Synchronization

@testable import CosellCRM

/// As if the process had ended here.
struct Cut: Error {}

/// A CRM that keeps its deals in memory: every change has a place in one order, and external ids are unique, as a system
/// has them that upserts by them.
final class MemoryCRM: CRM {
    struct State {
        var records: [String: CRMRecord] = [:]
        /// By id: the place of its last change.
        var places: [String: Int] = [:]
        /// By external id: the deals that are there.
        var linked: [String: Set<String>] = [:]
        var place = 0
        var next = 1
        /// Writes until the process ends: before the write, or behind it, its answer lost.
        var writesLeft: Int?
        var refusals: Set<String> = []
        var calls: [String] = []
    }

    let name = "memory"
    let state = Mutex(State())
    private let now: @Sendable () -> Instant

    init(now: @escaping @Sendable () -> Instant) { self.now = now }

    /// What a person in the CRM does.
    @discardableResult
    func edit(_ id: String?, _ edit: (inout CRMRecord) -> Void) -> String {
        state.withLock { state in
            let id = id ?? Self.fresh(&state)
            var record = state.records[id] ?? CRMRecord(id: id)
            edit(&record)
            record.modified = now().description
            state.note(record)
            return id
        }
    }

    func record(_ id: String) -> CRMRecord? { state.withLock { $0.records[id] } }

    var records: [CRMRecord] { state.withLock { $0.records.values.sorted { $0.id < $1.id } } }

    private static func fresh(_ state: inout State) -> String {
        defer { state.next += 1 }
        return "D\(1000 + state.next)"
    }

    // MARK: As the sync sees it

    func fields(of object: CRMObject) async throws(CRMFailure) -> [CRMField] { [] }

    func changes(
        of object: CRMObject,
        fields: [String],
        since cursor: CRMCursor?,
        page: (CRMPage) async throws -> Void
    ) async throws {
        let (all, place) = state.withLock { state in
            state.calls.append("changes")
            // As systems with a clock do, the last change comes once more.
            let since = cursor.flatMap { Int($0.text) }.map { $0 - 1 } ?? 0
            let ids = state.places.filter { $0.value > since }.sorted { $0.value < $1.value }.map(\.key)
            return (ids.compactMap { state.records[$0] }, state.place)
        }
        for start in stride(from: 0, to: max(all.count, 1), by: 10) {
            let part = Array(all[min(start, all.count)..<min(start + 10, all.count)])
            try await page(CRMPage(records: part.map { Self.only(fields, $0) }, cursor: CRMCursor(text: "\(place)")))
        }
    }

    func records(of object: CRMObject, ids: [String], fields: [String]) async throws(CRMFailure) -> [CRMRecord] {
        state.withLock { state in
            state.calls.append("ids \(ids.count)")
            return ids.compactMap { state.records[$0] }.map { Self.only(fields, $0) }
        }
    }

    func records(
        of object: CRMObject,
        externalIDs: [String],
        fields: [String]
    ) async throws(CRMFailure) -> [CRMRecord] {
        state.withLock { state in
            externalIDs.flatMap { state.linked[$0, default: []].sorted() }
                .compactMap { state.records[$0].map { Self.only(fields, $0) } }
        }
    }

    func write(_ writes: [CRMWrite], of object: CRMObject) async throws(CRMFailure) -> [CRMOutcome] {
        let outcomes = state.withLock { state -> [CRMOutcome]? in
            state.calls.append("write \(writes.count)")
            var outcomes: [CRMOutcome] = []
            for write in writes {
                if let left = state.writesLeft {
                    guard left > 0 else { return nil }
                    state.writesLeft = left - 1
                }
                outcomes.append(carryOut(write, &state))
            }
            return state.writesLeft == 0 ? nil : outcomes
        }
        // The process ends, with or without having written; nobody hears an answer.
        guard let outcomes else { throw .unreachable("cut") }
        return outcomes
    }

    private func carryOut(_ write: CRMWrite, _ state: inout State) -> CRMOutcome {
        if state.refusals.contains(write.externalID) {
            return .refused(code: "INVALID", message: "no", retriable: false)
        }
        let id = write.id ?? state.linked[write.externalID]?.min() ?? Self.fresh(&state)
        let isNew = state.records[id] == nil
        var record = state.records[id] ?? CRMRecord(id: id)
        guard record.fate == .there else { return .refused(code: "GONE", message: "deleted", retriable: false) }
        record.externalID = write.externalID
        for (name, value) in write.fields { record.fields[name] = value == .null ? nil : value }
        record.modified = now().description
        state.note(record)
        return .written(id: id, created: isNew)
    }

    private static func only(_ fields: [String], _ record: CRMRecord) -> CRMRecord {
        var record = record
        record.fields = record.fields.filter { fields.contains($0.key) }
        return record
    }
}

extension MemoryCRM.State {
    mutating func note(_ record: CRMRecord) {
        place += 1
        if let old = records[record.id]?.externalID { linked[old]?.remove(record.id) }
        if let new = record.externalID, record.fate == .there { linked[new, default: []].insert(record.id) }
        records[record.id] = record
        places[record.id] = place
    }
}
