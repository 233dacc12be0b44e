using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Jobcoach.Embedded.Sqlite;

/// <summary>
/// One connection with its prepared statements, used by one thread at a time. Parameters are <c>?1</c>, <c>?2</c>, ... in order.
/// Statements are kept for the life of the connection, so the SQL must be constant text.
/// </summary>
/// <remarks>
/// Goes below ADO.NET on purpose: a command, a reader and a boxed parameter per statement cost more than the statement itself,
/// and the writer is one thread on which everybody waits.
/// </remarks>
public sealed class SqliteSession : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly sqlite3 _handle;
    private readonly Dictionary<string, sqlite3_stmt> _statements = [];

    internal SqliteSession(SqliteConnection connection)
    {
        _connection = connection;
        _handle = connection.Handle ?? throw new InvalidOperationException("The connection must be open.");
    }

    /// <summary>Id of the row inserted last on this connection.</summary>
    public long LastInsertRowId => raw.sqlite3_last_insert_rowid(_handle);

    /// <summary>Rows inserted, updated and deleted since opening.</summary>
    internal long RowsChanged => raw.sqlite3_total_changes(_handle);

    /// <summary>False once SQLite itself has rolled the transaction back, as it does when the disk is full.</summary>
    internal bool InTransaction => raw.sqlite3_get_autocommit(_handle) == 0;

    /// <summary>Runs one statement.</summary>
    /// <returns>The number of rows it changed.</returns>
    /// <exception cref="SqliteException">The statement is wrong or a constraint refuses it.</exception>
    public int Execute(string sql, params ReadOnlySpan<SqlValue> parameters)
    {
        var statement = Bind(sql, parameters);
        try
        {
            while (Step(statement))
            {
            }

            return raw.sqlite3_changes(_handle);
        }
        finally
        {
            _ = raw.sqlite3_reset(statement);
        }
    }

    /// <summary>All rows of a query, in its order.</summary>
    public List<T> Query<T>(string sql, SqlMap<T> map, params ReadOnlySpan<SqlValue> parameters)
    {
        var statement = Bind(sql, parameters);
        try
        {
            List<T> rows = [];
            while (Step(statement))
            {
                rows.Add(map(new SqlRow(statement)));
            }

            return rows;
        }
        finally
        {
            _ = raw.sqlite3_reset(statement);
        }
    }

    /// <summary>The first row of a query, or the default value when there is none.</summary>
    public T? QueryFirst<T>(string sql, SqlMap<T> map, params ReadOnlySpan<SqlValue> parameters)
    {
        var statement = Bind(sql, parameters);
        try
        {
            return Step(statement) ? map(new SqlRow(statement)) : default;
        }
        finally
        {
            _ = raw.sqlite3_reset(statement);
        }
    }

    /// <summary>The integer in the first column of the first row; null when there is no row or it is NULL.</summary>
    public long? QueryNumber(string sql, params ReadOnlySpan<SqlValue> parameters) => QueryFirst(sql, row => row.NumberOrNull(0), parameters);

    /// <summary>How SQLite goes about every statement that was used so far, for tests.</summary>
    internal List<string> Plans()
    {
        List<string> plans = [];
        foreach (var sql in _statements.Keys.Where(sql => !sql.StartsWith("PRAGMA", StringComparison.Ordinal)).ToList())
        {
            using var command = _connection.CreateCommand();
            command.CommandText = "EXPLAIN QUERY PLAN " + sql;
            for (var i = 1; i <= raw.sqlite3_bind_parameter_count(_statements[sql]); i++)
            {
                command.Parameters.AddWithValue($"?{i}", 0);
            }

            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                plans.Add(reader.GetString(3));
            }
        }

        return plans;
    }

    /// <summary>Runs statements that are not kept, such as a schema.</summary>
    internal void ExecuteScript(string script)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        _connection.Dispose();
    }

    private sqlite3_stmt Bind(string sql, ReadOnlySpan<SqlValue> parameters)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            Check(raw.sqlite3_prepare_v3(_handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement));
            _statements.Add(sql, statement);
        }

        if (raw.sqlite3_bind_parameter_count(statement) != parameters.Length)
        {
            throw new ArgumentException($"The statement has {raw.sqlite3_bind_parameter_count(statement)} parameters, given are {parameters.Length}: {sql}");
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            Check(Bind(statement, i + 1, parameters[i]));
        }

        return statement;
    }

    private static int Bind(sqlite3_stmt statement, int index, SqlValue value) => value.Kind switch
    {
        SqlKind.Integer => raw.sqlite3_bind_int64(statement, index, value.Integer),
        SqlKind.Real => raw.sqlite3_bind_double(statement, index, value.Real),
        SqlKind.Text => raw.sqlite3_bind_text(statement, index, value.Text),
        SqlKind.Blob => raw.sqlite3_bind_blob(statement, index, value.Blob),
        _ => raw.sqlite3_bind_null(statement, index),
    };

    private bool Step(sqlite3_stmt statement)
    {
        var result = raw.sqlite3_step(statement);
        if (result is raw.SQLITE_ROW or raw.SQLITE_DONE)
        {
            return result == raw.SQLITE_ROW;
        }

        throw Failure(result);
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            throw Failure(result);
        }
    }

    private SqliteException Failure(int result) =>
        new($"SQLite error {result}: {raw.sqlite3_errmsg(_handle).utf8_to_string()}", result, raw.sqlite3_extended_errcode(_handle));
}
