import ChannelAPI
import CosellDomain
import CosellStore
import CosellWire

/// When either side of a relationship may change the billing transfer; it shows through handshakes only (channel 3.4).
package struct ServicePeriod: Sendable {
    package let relationship: String
    /// The START that it began with; it has no other name.
    let handshake: String
    /// The ARN of that handshake, which is the name of its end on the agenda.
    let arn: String
    let owner: String
    let beganAt: Instant
    let terms: Channel.StartServicePeriodHandshakeDetail

    init(_ handshake: Handshake, _ terms: Channel.StartServicePeriodHandshakeDetail, at moment: Instant) {
        relationship = handshake.resourceID
        (self.handshake, arn, owner) = (handshake.id, handshake.arn, handshake.owner)
        (beganAt, self.terms) = (moment, terms)
    }

    fileprivate init(_ row: borrowing Row, _ call: Call) throws {
        relationship = try row.text(0)
        handshake = try row.text(1)
        arn = ResourceName.handshake(handshake, account: call.account, catalog: call.catalog).text
        owner = call.account
        beganAt = Instant(nanosecondsSinceEpoch: Int64(try row.integer(2)))
        terms = try row.withBytes(3) { try JSONReader.read(from: $0).value }
    }
}

/// The only SQL that touches service periods; what is over stays (CH26).
struct ServicePeriodTable {
    let transaction: Transaction
    let call: Call

    private static let facts: SQL = "relationship, handshake, began_at, document"

    func active(of relationship: String) throws -> ServicePeriod? {
        try transaction.first(
            """
            SELECT \(fragment: Self.facts) FROM channel_service_period
            WHERE catalog = \(call.catalog) AND relationship = \(relationship) AND ended_at IS NULL LIMIT 1
            """
        ) { try ServicePeriod($0, call) }
    }

    /// One that is active, by its handshake.
    func active(since handshake: String) throws -> ServicePeriod? {
        try transaction.first(
            """
            SELECT \(fragment: Self.facts) FROM channel_service_period
            WHERE catalog = \(call.catalog) AND handshake = \(handshake) AND ended_at IS NULL
            """
        ) { try ServicePeriod($0, call) }
    }

    /// Keeps a new one; the end of a fixed one is on the agenda.
    func begin(_ period: ServicePeriod) throws {
        try transaction.execute(
            """
            INSERT INTO channel_service_period (catalog, handshake, relationship, began_at, document)
            VALUES (\(call.catalog), \(period.handshake), \(period.relationship),
                \(period.beganAt.nanosecondsSinceEpoch), \(JSONWriter.bytes(period.terms)))
            """
        )
        guard let end = period.terms.endDate else { return }
        try AgendaTable(transaction: transaction).put(
            AgendaEntry(.endServicePeriod, period.arn, account: period.owner, catalog: call.catalog, due: end)
        )
    }

    func end(_ period: ServicePeriod, at moment: Instant) throws {
        try transaction.execute(
            """
            UPDATE channel_service_period SET ended_at = \(moment.nanosecondsSinceEpoch)
            WHERE catalog = \(call.catalog) AND handshake = \(period.handshake)
            """
        )
        try AgendaTable(transaction: transaction).cancel(.endServicePeriod, period.arn)
    }
}
