import CosellEvents
import NIOCore

/// Parcels on their way, a lane for each record: only its first is carried, the others come behind it.
struct Lanes {
    private enum State {
        /// Its first stands in line to be carried.
        case inLine
        case carried
        /// Its first was not brought, and is tried again later.
        case waiting
    }

    private struct Lane {
        var parcels = CircularBuffer<Parcel>()
        var state: State
    }

    private var lanes: [String: Lane] = [:]
    private var line = CircularBuffer<String>()
    private var fresh: Set<Int> = []

    var isEmpty: Bool { lanes.isEmpty }

    /// How many were asked for again.
    var freshCount: Int { fresh.count }

    var waitingHeads: [(record: String, parcel: Parcel)] {
        lanes.compactMap { record, lane in
            lane.state == .waiting ? lane.parcels.first.map { (record, $0) } : nil
        }
    }

    func isWaiting(_ record: String) -> Bool { lanes[record]?.state == .waiting }

    /// - Parameter isWaiting: what to make of a lane that begins with it.
    mutating func append(_ parcel: Parcel, isWaiting: Bool = false, isFresh: Bool = false) {
        if isFresh { fresh.insert(parcel.sequence) }
        if lanes[parcel.record] == nil {
            lanes[parcel.record] = Lane(state: isWaiting ? .waiting : .inLine)
            if !isWaiting { line.append(parcel.record) }
        }
        lanes[parcel.record]?.parcels.append(parcel)
    }

    /// The next to be carried; nobody else of its lane is until it is back.
    mutating func next() -> Parcel? {
        guard let record = line.popFirst() else { return nil }
        lanes[record]?.state = .carried
        return lanes[record]?.parcels.first
    }

    /// The first of a lane is done with.
    mutating func leave(_ record: String) {
        guard let parcel = lanes[record]?.parcels.popFirst() else { return }
        fresh.remove(parcel.sequence)
        guard lanes[record]?.parcels.first != nil else {
            lanes[record] = nil
            return
        }
        lanes[record]?.state = .inLine
        line.append(record)
    }

    /// The first of a lane waits, as it is now, and all others behind it.
    ///
    /// - Returns: those that have no row yet; they do now.
    mutating func putBack(_ parcel: Parcel) -> [Parcel] {
        guard var lane = lanes[parcel.record] else { return [] }
        lane.state = .waiting
        fresh.remove(parcel.sequence)
        var unwritten: [Parcel] = []
        for index in lane.parcels.indices {
            if index == lane.parcels.startIndex { lane.parcels[index] = parcel }
            guard !lane.parcels[index].isStored else { continue }
            lane.parcels[index].isStored = true
            unwritten.append(lane.parcels[index])
        }
        lanes[parcel.record] = lane
        return unwritten
    }

    /// The first of a lane may be tried again.
    mutating func wake(_ record: String) {
        guard lanes[record]?.state == .waiting else { return }
        lanes[record]?.state = .inLine
        line.append(record)
    }
}
