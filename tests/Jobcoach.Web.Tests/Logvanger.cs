using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Jobcoach.Web.Tests;

/// <summary>Keeps everything that is logged.</summary>
internal sealed class Logvanger : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _regels = [];

    public string Alles => string.Join('\n', _regels);

    public ILogger CreateLogger(string categoryName) => new Schrijver(_regels);

    public void Dispose()
    {
    }

    private sealed class Schrijver(ConcurrentQueue<string> regels) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            regels.Enqueue(state.ToString() ?? "");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            regels.Enqueue($"{formatter(state, exception)} {exception}");
    }
}
