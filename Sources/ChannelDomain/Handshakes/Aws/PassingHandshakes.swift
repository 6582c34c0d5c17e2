import ChannelAPI
package import CosellDomain
import CosellWire

extension AgendaKind {
    package static let expireHandshake = AgendaKind(rawValue: "expire channel handshake")
    package static let endServicePeriod = AgendaKind(rawValue: "end service period")
}

/// What time does to handshakes and service periods.
extension ChannelProvider {
    /// A handshake that nobody answered is over at that moment, whenever it is marked.
    var handshakeUpkeep: [AgendaAct] {
        [
            AgendaAct(.expireHandshake) { entry, books in
                guard let name = ResourceName(entry.subject),
                    var handshake = try books.handshakes.find(String(name.identifier)),
                    handshake.status == .pending
                else { return }
                handshake.end(.expired, at: min(entry.due, books.now))
                try books.handshakes.save(handshake)
            }
        ]
    }

    /// A fixed commitment ends by itself.
    var periodUpkeep: [AgendaAct] {
        [
            AgendaAct(.endServicePeriod) { entry, books in
                guard let name = ResourceName(entry.subject),
                    let period = try books.periods.active(since: String(name.identifier))
                else { return }
                try books.periods.end(period, at: min(entry.due, books.now))
            }
        ]
    }
}
