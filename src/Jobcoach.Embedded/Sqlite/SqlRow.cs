using SQLitePCL;

namespace Jobcoach.Embedded.Sqlite;

/// <summary>The current row of a query; columns count from zero. Valid only inside the mapping function.</summary>
public readonly ref struct SqlRow
{
    private readonly sqlite3_stmt _statement;

    internal SqlRow(sqlite3_stmt statement) => _statement = statement;

    /// <summary>Whether the column is NULL.</summary>
    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    /// <summary>An integer; NULL reads as 0.</summary>
    public long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    /// <summary>An integer or NULL.</summary>
    public long? NumberOrNull(int column) => IsNull(column) ? null : Number(column);

    /// <summary>A real number; NULL reads as 0.</summary>
    public double Real(int column) => raw.sqlite3_column_double(_statement, column);

    /// <summary>A text; NULL reads as the empty text.</summary>
    public string Text(int column) => TextOrNull(column) ?? "";

    /// <summary>A text or NULL.</summary>
    public string? TextOrNull(int column) => IsNull(column) ? null : raw.sqlite3_column_text(_statement, column).utf8_to_string();

    /// <summary>Bytes, copied; NULL reads as no bytes.</summary>
    public byte[] Blob(int column) => raw.sqlite3_column_blob(_statement, column).ToArray();
}

/// <summary>Makes a value of a row.</summary>
public delegate T SqlMap<out T>(SqlRow row);
