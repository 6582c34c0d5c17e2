import AccountAPI
import AccountDomain
import CosellDice
import CosellDomain
import CosellTestSupport
import CosellWire

/// Makes one move after the other on the server, says what the model expects of each, and compares.
struct AccountWalker {
    private(set) var model = AccountWalkModel()
    private var diary: [String] = []
    private var seen: Set<String> = []
    private var desk: AccountDesk
    private var dice: Dice
    private let accounts = [AccountDesk.first, AccountDesk.second]
    private let addresses = ["dana@northwind.example", "kim@northwind.example"]

    /// In catalog AWS, where codes are mailed.
    init(seed: UInt64) async throws {
        dice = Dice(seed: seed)
        desk = try await AccountDesk.open(in: Catalog.aws, seed: AccountSeed())
        for (account, name) in zip(accounts, ["Northwind", "Tailspin"]) {
            let profile = try await desk.of(account).enroll(name)
            model.partners[account] = .init(profile: profile, lead: AccountDesk.lead, displayName: name)
        }
        try await desk.pass(seconds: 2 * 86_400)  // what was counted counts no more
        for account in accounts {
            let task = try await desk.of(account).task()
            let ended = AccountWalkModel.Task(endsAt: desk.clock.now, status: .succeeded)
            model.partners[account]?.task = (task.taskId, ended)
        }
    }

    /// A move that did not end as the model says, or a state that the model does not have.
    struct Mismatch: Error, CustomStringConvertible {
        let description: String
    }

    /// Ends that a walk must have met.
    private static let ends: Set<String> = [
        "invite ok", "invite Conflict DUPLICATE_CONNECTION", "invite Conflict DUPLICATE_CONNECTION_INVITATION",
        "invite Conflict INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER", "accept ok", "accept Denied ACCESS_DENIED",
        "accept Conflict INCOMPATIBLE_CONNECTION_INVITATION_STATE", "reject ok", "cancel ok", "part ok",
        "part Conflict INCOMPATIBLE_CONNECTION_STATE", "prefer ok",
        "prefer Conflict INCOMPATIBLE_CONNECTION_PREFERENCES_REVISION", "update ok",
        "update Conflict INCOMPATIBLE_PROFILE_STATE", "cancel task ok",
        "cancel task Conflict INCOMPATIBLE_PARTNER_PROFILE_TASK_STATE", "code ok", "lead ok",
        "lead INVALID_VALUE emailVerificationCode",
        "race accept", "race cancel", "race invite", "race update",
    ]

    var unseen: [String] { Self.ends.subtracting(seen).sorted() }

    mutating func step() async throws {
        desk = desk.of(dice.pick(accounts))
        switch dice.next() % 24 {
        case 0...3: try await invite()
        case 4...7: try await answer()
        case 8, 9: try await part()
        case 10: try await prefer()
        case 11...13: try await update()
        case 14: try await cancelTask()
        case 15, 16: try await sendCode()
        case 17, 18: try await useCode()
        case 19: try await raceAnswers()
        case 20: try await raceInvitations()
        case 21: try await raceUpdates()
        default: try await pass()
        }
    }

    private var now: Instant { desk.clock.now }
    private var other: String { accounts.first { $0 != desk.account } ?? "" }
    private var own: AccountWalkModel.Partner? { model.partners[desk.account] }

    // MARK: Connections

    private func receiver(_ account: String, _ type: Account.ConnectionType) -> String {
        type == .subsidiary ? account : model.partners[account]?.profile ?? "none"
    }

    private mutating func invite() async throws {
        let type = dice.pick([Account.ConnectionType.opportunityCollaboration, .subsidiary])
        let invitee = dice.happens(onceIn: 20) ? desk.account : other
        let expected = model.inviting(desk.account, invitee, type, at: now)
        let named = receiver(invitee, type)
        let sent = try await check("invite", "\(invitee) to \(type)", expected) { try await $0.invite(named, type) }
        if let sent { note(sent.id, type, from: desk.account, to: invitee) }
    }

    private mutating func note(_ id: String, _ type: Account.ConnectionType, from sender: String, to receiver: String) {
        model.invitations[id] = .init(
            sender: sender,
            receiver: receiver,
            type: type,
            expiresAt: now.adding(seconds: 30 * 86_400)
        )
        model.note("invitation", of: sender, at: now)
    }

    private mutating func answer() async throws {
        guard let id = pickInvitation(), let invitation = model.invitations[id] else { return }
        let deed = dice.pick(["accept", "accept", "reject", "cancel"])
        let isTheirs = desk.account == (deed == "cancel" ? invitation.sender : invitation.receiver)
        let expected =
            !isTheirs
            ? "Denied ACCESS_DENIED"
            : invitation.status == .pending ? "ok" : "Conflict INCOMPATIBLE_CONNECTION_INVITATION_STATE"
        switch deed {
        case "accept":
            let connection = try await check(deed, id, expected) { try await $0.accept(id) }
            if let connection { try accepted(id, in: connection.id) }
        case "reject":
            if try await check(deed, id, expected, { try await $0.reject(id) }) != nil {
                model.invitations[id]?.status = .rejected
            }
        default:
            if try await check(deed, id, expected, { try await $0.withdraw(id) }) != nil {
                model.invitations[id]?.status = .canceled
            }
        }
    }

    /// A pair has one connection while it lives, and a new one after its end.
    private mutating func accepted(_ id: String, in connection: String) throws {
        guard let invitation = model.invitations[id] else { return }
        let live = model.live(invitation.sender, invitation.receiver)
        guard live == nil ? model.links[connection] == nil : live == connection else {
            throw mismatch("\(id) is accepted in \(connection), not in \(live ?? "a new one")")
        }
        model.accept(id, in: connection)
    }

    /// Mostly one that waits.
    private mutating func pickInvitation() -> String? {
        let waiting = model.invitations.filter { $0.value.status == .pending }.keys.sorted()
        if !waiting.isEmpty, !dice.happens(onceIn: 4) { return dice.pick(waiting) }
        return model.invitations.isEmpty ? nil : dice.pick(model.invitations.keys.sorted())
    }

    private mutating func part() async throws {
        let alive = model.links.filter(\.value.isAlive).keys.sorted()
        let all = model.links.keys.sorted()
        guard let id = (dice.happens(onceIn: 3) ? all : alive).last, let link = model.links[id] else { return }
        let type = dice.pick([Account.ConnectionType.opportunityCollaboration, .subsidiary])
        let expected =
            switch link.types[type] {
            case nil: "NotFound CONNECTION_NOT_FOUND"
            case .active?: "ok"
            default: "Conflict INCOMPATIBLE_CONNECTION_STATE"
            }
        if try await check("part", "\(id) \(type)", expected, { try await $0.disconnect(id, type) }) != nil {
            model.links[id]?.types[type] = .canceled
        }
    }

    private mutating func prefer() async throws {
        let revision = own?.revision ?? 1
        let named = dice.happens(onceIn: 3) ? revision - 1 : revision
        let access = dice.happens(onceIn: 3) ? Account.AccessType.denyAll : .allowAll
        let expected = named == revision ? "ok" : "Conflict INCOMPATIBLE_CONNECTION_PREFERENCES_REVISION"
        let kept = try await check("prefer", "\(access) over \(named)", expected) {
            try await $0.prefer(access, revision: named)
        }
        guard kept != nil else { return }
        model.partners[desk.account]?.access = access
        model.partners[desk.account]?.revision += 1
    }

    // MARK: Profiles

    private func updating(_ account: String) -> String {
        if model.partners[account]?.task?.state.status == .inProgress { return "Conflict INCOMPATIBLE_PROFILE_STATE" }
        let isFull = model.count("update", of: account, at: now) >= 10
        return isFull ? "Quota LIMIT_EXCEEDED_NUMBER_OF_PROFILE_UPDATE_PER_DAY" : "ok"
    }

    private mutating func update() async throws {
        let name = "\(desk.account) \(dice.next() % 1000)"
        let started = try await check("update", name, updating(desk.account)) {
            try await $0.update(AccountDesk.details(name))
        }
        if let started { startedTask(started.taskId, name) }
    }

    private mutating func startedTask(_ id: String, _ name: String) {
        let end = now.adding(seconds: 1)
        model.partners[desk.account]?.task = (id, AccountWalkModel.Task(endsAt: end))
        model.partners[desk.account]?.pendingName = name
        model.note("update", of: desk.account, at: now)
    }

    private mutating func cancelTask() async throws {
        guard let task = own?.task else { return }
        let expected =
            task.state.status == .inProgress ? "ok" : "Conflict INCOMPATIBLE_PARTNER_PROFILE_TASK_STATE"
        if try await check("cancel task", task.id, expected, { try await $0.cancelTask(task.id) }) != nil {
            model.partners[desk.account]?.task?.state.status = .canceled
        }
    }

    // MARK: Codes

    private mutating func sendCode() async throws {
        let address = dice.pick(addresses)
        let isFull = model.count(address, of: desk.account, at: now) >= 5
        let expected = isFull ? "Quota LIMIT_EXCEEDED_NUMBER_OF_EMAIL" : "ok"
        guard try await check("code", "to \(address)", expected, { try await $0.sendCode(to: address) }) != nil else {
            return
        }
        let code = AccountWalkModel.Code(
            text: try await desk.code(to: address),
            expiresAt: now.adding(seconds: 15 * 60)
        )
        model.partners[desk.account]?.codes[address] = code
        model.note(address, of: desk.account, at: now)
    }

    /// The alliance lead's address changes with the code that was sent to the new one, and with no other.
    private mutating func useCode() async throws {
        let address = dice.pick(addresses)
        let sent = own?.codes[address]
        let isRight = dice.next() % 3 != 0
        let code = isRight ? sent?.text ?? "000000" : sent?.text == "111111" ? "222222" : "111111"
        let isAsked = address != own?.lead
        let expected = !isAsked || isRight && sent != nil ? "ok" : "INVALID_VALUE emailVerificationCode"
        let contact = AccountDesk.contact(address)
        let put: Void? = try await check("lead", "\(address) by \(code)", expected) {
            try await $0.putLead(contact, code: code)
        }
        if put != nil {
            model.partners[desk.account]?.lead = address
            if isAsked { model.partners[desk.account]?.codes[address] = nil }
        } else {
            model.partners[desk.account]?.codes[address]?.wrongTries += 1
            if sent?.wrongTries == 4 { model.partners[desk.account]?.codes[address] = nil }
        }
    }

    // MARK: Both at once

    /// The receiver accepts while the sender cancels: one of them is too late.
    private mutating func raceAnswers() async throws {
        let waiting = model.invitations.filter { $0.value.status == .pending }.keys.sorted()
        guard !waiting.isEmpty else { return }
        let id = dice.pick(waiting)
        guard let invitation = model.invitations[id] else { return }
        let (sender, receiver) = (desk.of(invitation.sender), desk.of(invitation.receiver))
        let connection: String?
        let canceled: String
        // Whoever goes on in this task is usually the first.
        if dice.next() % 2 == 0 {
            let accepting = Task { try await receiver.accept(id).id }
            canceled = await outcome { try await sender.withdraw(id) }
            connection = try? await accepting.value
        } else {
            let canceling = Task { _ = try await sender.withdraw(id) }
            connection = try? await receiver.accept(id).id
            canceled = await outcome { try await canceling.value }
        }
        let late = "Conflict INCOMPATIBLE_CONNECTION_INVITATION_STATE"
        guard canceled == (connection == nil ? "ok" : late) else {
            throw mismatch("\(id) is accepted (\(connection ?? "not")) and canceled (\(canceled)) at once")
        }
        seen.insert(connection == nil ? "race cancel" : "race accept")
        if let connection { try accepted(id, in: connection) } else { model.invitations[id]?.status = .canceled }
    }

    /// Two invitations of one type that cross: one goes.
    private mutating func raceInvitations() async throws {
        let type = dice.pick([Account.ConnectionType.opportunityCollaboration, .subsidiary])
        let (one, two) = (desk.account, other)
        let isFree = [(one, two), (two, one)].allSatisfy { model.inviting($0, $1, type, at: now) == "ok" }
        guard isFree else { return }
        let (ours, theirs) = (desk.of(one), desk.of(two))
        let (toUs, toThem) = (receiver(one, type), receiver(two, type))
        let crossing = Task { try await theirs.invite(toUs, type).id }
        var sent: String?
        let ending = await outcome { sent = try await ours.invite(toThem, type).id }
        let crossed = try? await crossing.value
        guard ending == (crossed == nil ? "ok" : "Conflict DUPLICATE_CONNECTION_INVITATION") else {
            throw mismatch("two invitations cross: \(ending) and \(crossed ?? "refused")")
        }
        seen.insert("race invite")
        if let sent { note(sent, type, from: one, to: two) }
        if let crossed { note(crossed, type, from: two, to: one) }
    }

    /// Two updates of one profile: one runs.
    private mutating func raceUpdates() async throws {
        guard updating(desk.account) == "ok" else { return }
        let here = desk
        let name = "\(desk.account) twice"
        let details = AccountDesk.details(name)
        let second = Task { try await here.update(details).taskId }
        var first: String?
        let ending = await outcome { first = try await here.update(details).taskId }
        let other = try? await second.value
        guard ending == (other == nil ? "ok" : "Conflict INCOMPATIBLE_PROFILE_STATE"), let id = first ?? other else {
            throw mismatch("two updates at once: \(ending) and \(other ?? "refused")")
        }
        seen.insert("race update")
        startedTask(id, name)
    }

    // MARK: Time

    private mutating func pass() async throws {
        let seconds = dice.pick([1, 1, 7, 61, 967, 10_007, 86_413, 31 * 86_413] as [Int64])
        try await desk.pass(seconds: seconds)
        model.pass(to: now)
        diary.append("\(seconds) s pass")
    }

    // MARK: Comparing

    /// - Returns: what came; nil where the model expects a refusal.
    private mutating func check<Value: Sendable>(
        _ move: String,
        _ words: String,
        _ expected: String,
        _ body: (AccountDesk) async throws -> Value
    ) async throws -> Value? {
        var value: Value?
        let actual = await outcome { value = try await body(desk) }
        diary.append("\(desk.account) \(move) \(words): \(actual)")
        seen.insert("\(move) \(actual)")
        guard actual == expected else { throw mismatch("the model expects \(expected)") }
        return value
    }

    private func mismatch(_ what: String) -> Mismatch {
        Mismatch(description: "\(what); the last moves:\n" + diary.suffix(12).joined(separator: "\n"))
    }

    /// Reads everything as both partners do, and compares it with the model.
    func compare() async throws {
        for account in accounts {
            let desk = desk.of(account)
            for (id, invitation) in model.invitations {
                let status = try await desk.invitation(id).status
                guard status == invitation.status else {
                    throw mismatch("\(id) is \(status), not \(invitation.status)")
                }
            }
            for (id, link) in model.links {
                let types = try await desk.connection(id).connectionTypes.mapValues(\.status)
                guard types == Dictionary(uniqueKeysWithValues: link.types.map { ($0.key.rawValue, $0.value) }) else {
                    throw mismatch("\(id) has \(types), not \(link.types)")
                }
            }
            try await comparePartner(desk)
            let waiting = model.invitations.values.filter { $0.status == .pending }.count
            let listed = try await desk.invitations(status: .pending).connectionInvitationSummaries.count
            guard listed == waiting else { throw mismatch("\(listed) invitations wait, not \(waiting)") }
        }
        let house = desk.provider.house
        try await house.partners.refresh()
        let isOpen = model.isConnected(accounts[0], accounts[1], by: .opportunityCollaboration)
        guard house.partners.areConnected(accounts[0], accounts[1], in: desk.catalog) == isOpen else {
            throw mismatch("the other services think that they are \(isOpen ? "not " : "")connected")
        }
    }

    private func comparePartner(_ desk: AccountDesk) async throws {
        guard let partner = model.partners[desk.account] else { return }
        let task = try await desk.task()
        guard task.taskId == partner.task?.id, task.status == partner.task?.state.status else {
            throw mismatch("\(task.taskId) is \(task.status), not \(String(describing: partner.task))")
        }
        let shown = try await desk.partner().profile
        guard shown.displayName == partner.displayName, shown.profileId == partner.profile else {
            throw mismatch("\(desk.account) shows \(shown.displayName), not \(partner.displayName)")
        }
        let lead = try await desk.lead().email
        guard lead == partner.lead else { throw mismatch("\(lead) leads, not \(partner.lead)") }
        let preferences = try await desk.preferences()
        guard preferences.revision == partner.revision, preferences.accessType == partner.access else {
            throw mismatch("\(preferences.revision) \(preferences.accessType), not \(partner.revision)")
        }
    }
}
