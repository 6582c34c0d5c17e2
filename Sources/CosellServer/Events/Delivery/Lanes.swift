import CosellEvents

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
        var parcels = Line<Parcel>()
        var state: State
    }

    private var lanes: [String: Lane] = [:]
    private var line = Line<String>()
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
        guard let record = line.removeFirst() else { return nil }
        lanes[record]?.state = .carried
        return lanes[record]?.parcels.first
    }

    /// The first of a lane is done with.
    mutating func leave(_ record: String) {
        guard let parcel = lanes[record]?.parcels.removeFirst() else { return }
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
        lane.parcels.change { number, old in
            if number == 0 { return parcel }
            guard !old.isStored else { return old }
            var new = old
            new.isStored = true
            unwritten.append(new)
            return new
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

/// First in, first out.
struct Line<Element> {
    private var elements: [Element] = []
    private var start = 0

    var first: Element? { start < elements.count ? elements[start] : nil }

    mutating func append(_ element: Element) { elements.append(element) }

    mutating func removeFirst() -> Element? {
        guard start < elements.count else { return nil }
        defer {
            start += 1
            // What has left is given up once it is the greater part.
            if start * 2 > elements.count {
                elements.removeFirst(start)
                start = 0
            }
        }
        return elements[start]
    }

    mutating func change(_ body: (Int, Element) -> Element) {
        for index in start..<elements.count { elements[index] = body(index - start, elements[index]) }
    }
}
