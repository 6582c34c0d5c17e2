package import ChannelAPI
import CosellDomain
import CosellRules

extension ChannelProvider {
    /// Lists handshakes of one type that the caller has one part in; there is no other way to read one.
    ///
    /// - Throws: ``Objection``, invalid value on filters or an order of another type, and on `nextToken`.
    /// - Source: Channel 2024-03-18, `ListChannelHandshakes`; channel 4.3.
    package func listChannelHandshakes(
        _ input: Channel.ListChannelHandshakesRequest,
        _ call: Call
    ) async throws -> Channel.ListChannelHandshakesResponse {
        try Objection.check(Self.violations(in: input))
        try await settle(call)
        let page = try await page(of: input, call, defaultLimit: 50, position: \.position) {
            books,
            filter,
            start,
            limit in
            try books.handshakes.list(filter, from: start, limit: limit)
        }
        return Channel.ListChannelHandshakesResponse(
            items: page.elements.map(\.document),
            nextToken: page.nextToken
        )
    }

    private static func violations(in input: Channel.ListChannelHandshakesRequest) -> [Violation] {
        let unions = [
            ("handshakeTypeFilters", input.handshakeTypeFilters?.type),
            ("handshakeTypeSort", input.handshakeTypeSort?.type),
        ]
        return unions.compactMap { field, type in
            guard let type, type != input.handshakeType else { return nil }
            return .request(field, .invalidValue, "is not that of \(input.handshakeType)", rule: "channel 4.3")
        }
    }
}

extension Channel.ListChannelHandshakesTypeFilters {
    fileprivate var type: Channel.HandshakeType? {
        switch self {
        case .startServicePeriodTypeFilters: .startServicePeriod
        case .revokeServicePeriodTypeFilters: .revokeServicePeriod
        case .programManagementAccountTypeFilters: .programManagementAccount
        case .unknown: nil
        }
    }
}

extension Channel.ListChannelHandshakesTypeSort {
    fileprivate var type: Channel.HandshakeType? {
        switch self {
        case .startServicePeriodTypeSort: .startServicePeriod
        case .revokeServicePeriodTypeSort: .revokeServicePeriod
        case .programManagementAccountTypeSort: .programManagementAccount
        case .unknown: nil
        }
    }
}

extension Handshake {
    fileprivate var position: [String] { updatedAt.position(id) }
}

extension Channel.ListChannelHandshakesRequest: PagedRequest {}
