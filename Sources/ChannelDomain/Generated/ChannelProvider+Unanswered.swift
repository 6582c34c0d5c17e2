// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

import CosellDomain
package import CosellWire
package import ChannelAPI

extension ChannelProvider {
    /// Operations that no file decides yet.
    package static let unanswered: Set<String> = [
    ]

    /// Operations that a file decides.
    package static let answered: [any ChannelOperation.Type] = Channel.operations.filter {
        !unanswered.contains($0.descriptor.name)
    }

    package var handlers: [any OperationHandler<Call>] {
        Self.answered.map { $0.handler(self) }
    }
}
