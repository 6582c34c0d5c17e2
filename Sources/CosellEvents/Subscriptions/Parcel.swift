/// A subscription as the store has it.
package struct StoredSubscription: Hashable, Sendable {
    package let name: String
    /// Another one whenever it says something else.
    package let version: String
    /// The rule of EventBridge whose target it is; nil for one of the control plane.
    package let rule: String?
    /// What it says, as JSON.
    package let document: [UInt8]
    /// Everything up to it was brought, or has a row of its own.
    package let place: Int
}

/// An event on its way to one subscription.
package struct Parcel: Hashable, Sendable {
    package let sequence: Int
    /// What it is about: one at a time and in order.
    package let record: String
    /// The event's identifier.
    package let event: String
    package let envelope: [UInt8]
    /// How often it was tried.
    package var attempts = 0
    /// By the wall clock.
    package var dueMilliseconds: Int64 = 0
    /// Why it was not brought the last time.
    package var cause: String?
    /// Whether it has a row.
    package var isStored = false

    package init(
        sequence: Int,
        record: String,
        event: String,
        envelope: [UInt8],
        attempts: Int = 0,
        dueMilliseconds: Int64 = 0,
        cause: String? = nil,
        isStored: Bool = false
    ) {
        (self.sequence, self.record, self.event, self.envelope) = (sequence, record, event, envelope)
        (self.attempts, self.dueMilliseconds, self.cause, self.isStored) = (attempts, dueMilliseconds, cause, isStored)
    }
}

package enum ParcelState: String, Sendable {
    /// To be brought as soon as can be: asked for again.
    case fresh
    /// Was not brought, and is tried again; or comes behind one that is.
    case waiting
    /// Given up.
    case dead
}

/// What came of parcels, to be written at once.
package struct Settlement: Sendable {
    package var place: Int
    /// Those with rows.
    package var brought: [Int] = []
    package var kept: [(Parcel, ParcelState)] = []

    package init(place: Int) { self.place = place }
}
