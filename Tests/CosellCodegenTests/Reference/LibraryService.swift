// Town Library 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

/// Town Library, API version 2030-01-15: 4 operations.
public enum Library {
    public static let service = ServiceDescriptor(
        version: "2030-01-15",
        serviceID: "Town Library",
        targetPrefix: "TownLibrary",
        signingName: "town-library",
        endpointPrefix: "library",
        wire: .awsJSON,
        isGlobal: true
    )

    public static let operations: [any LibraryOperation.Type] = [
        BorrowBook.self,
        ListLoans.self,
        Ping.self,
        ReturnBook.self,
    ]

    public static let exceptions: [any ServiceException.Type] = [
        BusyException.self,
        ValidationException.self,
    ]
}

/// Whoever answers these operations: the server, and the client that asks it.
public protocol LibraryService<Call>: Sendable {
    /// What comes along with each input: who asks, or how to ask.
    associatedtype Call: Sendable

    /// Lends a book.
    func borrowBook(_ input: Library.BorrowBookRequest, _ call: Call) async throws -> Library.BorrowBookResponse
    /// Lists what is lent, newest first.
    func listLoans(_ input: Library.ListLoansRequest, _ call: Call) async throws -> Library.ListLoansResponse
    func ping(_ input: Library.PingRequest, _ call: Call) async throws -> Library.PingResponse
    /// Takes a book back.
    func returnBook(_ input: Library.ReturnBookRequest, _ call: Call) async throws
}

/// One operation of the service, callable on whoever implements it.
public protocol LibraryOperation: WireOperation {
    static func invoke<Call>(on service: some LibraryService<Call>, _ input: Input, _ call: Call) async throws -> Output
}

extension LibraryOperation {
    /// The operation with whoever answers it.
    public static func handler<Call>(_ service: some LibraryService<Call>) -> any OperationHandler<Call> {
        Handler(of: Self.self) { try await invoke(on: service, $0, $1) }
    }
}
