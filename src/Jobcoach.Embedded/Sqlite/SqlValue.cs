namespace Jobcoach.Embedded.Sqlite;

/// <summary>A parameter of a statement, without boxing.</summary>
public readonly struct SqlValue
{
    private readonly object? _reference;
    private readonly long _integer;

    private SqlValue(SqlKind kind, long integer, object? reference)
    {
        Kind = kind;
        _integer = integer;
        _reference = reference;
    }

    /// <summary>SQL NULL.</summary>
    public static SqlValue Null => default;

    internal SqlKind Kind { get; }

    internal long Integer => _integer;

    internal double Real => BitConverter.Int64BitsToDouble(_integer);

    internal string Text => (string)_reference!;

    internal byte[] Blob => (byte[])_reference!;

    public static implicit operator SqlValue(long value) => new(SqlKind.Integer, value, null);

    public static implicit operator SqlValue(long? value) => value is { } v ? v : Null;

    public static implicit operator SqlValue(double value) => new(SqlKind.Real, BitConverter.DoubleToInt64Bits(value), null);

    public static implicit operator SqlValue(string? value) => value is null ? Null : new(SqlKind.Text, 0, value);

    public static implicit operator SqlValue(byte[]? value) => value is null ? Null : new(SqlKind.Blob, 0, value);
}

internal enum SqlKind
{
    Null,
    Integer,
    Real,
    Text,
    Blob,
}
