// Town Library 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Library {
    public enum Ping: LibraryOperation {
        public typealias Input = Library.PingRequest
        public typealias Output = Library.PingResponse

        public static let descriptor = OperationDescriptor(
            name: "Ping",
            service: service,
            errors: [],
            quota: Quota(perSecond: 5)
        )

        public static func invoke<Call>(on service: some LibraryService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.ping(input, call)
        }
    }

    public struct PingRequest: WireCarrier {
        public init() {}

        public static let members = MemberTable([])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {}

        public func writeMembers(to writer: any WireWriter) {}
    }

    public struct PingResponse: WireCarrier {
        public init() {}

        public static let members = MemberTable([])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {}

        public func writeMembers(to writer: any WireWriter) {}
    }
}
