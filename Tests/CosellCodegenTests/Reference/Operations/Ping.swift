// Town Library 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Library {
    /// Writes.
    ///
    /// - Source: Town Library 2030-01-15, `Ping`.
    public enum Ping: LibraryOperation {
        public typealias Input = Library.PingRequest
        public typealias Output = Library.PingResponse

        public static let descriptor = OperationDescriptor(
            name: "Ping",
            service: service,
            errors: []
        )

        public static func invoke<Service: LibraryService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.ping(input, call)
        }
    }
}

extension Library {
    public struct PingRequest: WireStructure {
        public init() {}

        private static let members = MemberTable([])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while try reader.nextMember() != nil {}
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.endStructure()
        }
    }
}

extension Library {
    public struct PingResponse: WireStructure {
        public init() {}

        private static let members = MemberTable([])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while try reader.nextMember() != nil {}
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.endStructure()
        }
    }
}
