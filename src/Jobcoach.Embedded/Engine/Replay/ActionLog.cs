namespace Jobcoach.Embedded.Engine.Replay;

/// <summary>Holds what the code does against what it did before.</summary>
internal sealed class ActionLog
{
    private readonly List<NewAction> _new = [];
    private readonly HashSet<int> _cancelled = [];
    private IReadOnlyList<HistoryEvent>? _expected;
    private int _position;
    private int _next;

    /// <summary>Actions of the new turn.</summary>
    public IReadOnlyList<NewAction> New => _new;

    /// <summary>Timers that were created in an earlier turn and cancelled in the new one.</summary>
    public IReadOnlyList<int> CancelledTimers => [.. _cancelled];

    /// <summary>Begins a turn. <paramref name="expected"/> is what the code did in it before; null when the turn is new.</summary>
    public void Begin(IReadOnlyList<HistoryEvent>? expected)
    {
        _expected = expected;
        _position = 0;
    }

    /// <summary>Takes an action and gives its number, or tells how it differs from the history.</summary>
    public string? Take(HistoryEvent action, string? input, out int number)
    {
        number = _next++;
        if (_expected is null)
        {
            _new.Add(new NewAction(action with { Ref = number }, input));
            return null;
        }

        var before = _position < _expected.Count ? _expected[_position++] : null;
        return before is not null && before.Kind == action.Kind && string.Equals(before.Name, action.Name, StringComparison.OrdinalIgnoreCase)
            ? null
            : Changed(before, action);
    }

    /// <summary>Ends a turn of the past: tells which action the code no longer takes.</summary>
    public string? EndOfPast() => _expected is not null && _position < _expected.Count ? Changed(_expected[_position], null) : null;

    /// <summary>A timer that was created and cancelled within the new turn never existed for storage; one of before is removed from it.</summary>
    public void CancelTimer(int number)
    {
        if (_expected is null)
        {
            _cancelled.Add(number);
        }
    }

    private static string Changed(HistoryEvent? expected, HistoryEvent? found) =>
        $"The code changed under a running instance: expected {Name(expected)}, found {Name(found)}.";

    private static string Name(HistoryEvent? action) => action switch
    {
        null => "nothing",
        { Name: null } => action.Kind.ToString(),
        _ => $"{action.Kind} '{action.Name}'",
    };
}
