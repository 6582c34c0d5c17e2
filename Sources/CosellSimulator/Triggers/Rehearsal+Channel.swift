import ChannelAPI
import ChannelDomain
import CosellDomain
import CosellWire
import SellingDomain

extension Rehearsal {
    /// A handshake that waits for the account that is to manage a program.
    func handshake(_ id: String?) async throws -> Ready {
        if let id { return Ready("id", id) }
        let account = try await account()
        let before = try await selling.house.lastEvent()
        let manager = try await channel.createProgramManagementAccount(
            Channel.CreateProgramManagementAccountRequest(
                catalog: catalog,
                program: .solutionProvider,
                displayName: "Northwind",
                // Whoever it is, no other program has it.
                accountId: chance.identifier(prefix: "7", length: 11, of: "0123456789"),
                clientToken: token()
            ),
            call(Channel.service, "CreateProgramManagementAccount", account)
        )
        let made = try await channel.createChannelHandshake(
            Channel.CreateChannelHandshakeRequest(
                handshakeType: .programManagementAccount,
                catalog: catalog,
                associatedResourceIdentifier: manager.programManagementAccountDetail?.id ?? "",
                clientToken: token()
            ),
            call(Channel.service, "CreateChannelHandshake", account)
        )
        return try await ready(made.channelHandshakeDetail?.id ?? "", made, account, since: before)
    }
}
