using System.Collections.Concurrent;
using Jobcoach.Embedded.Engine.Replay;
using Jobcoach.Embedded.Engine.Store;

namespace Jobcoach.Embedded.Engine;

/// <summary>
/// Keeps the history of every generation as it was after its last stored turn. A recorded history is replayed against later code
/// (<see cref="RecordedHistory.Replay"/>) to prove that running instances survive a release.
/// </summary>
public sealed class HistoryRecorder
{
    private readonly ConcurrentDictionary<(string InstanceId, int Generation), RecordedHistory> _histories = new();

    /// <summary>All generations, in order of instance and generation.</summary>
    public IReadOnlyList<RecordedHistory> Histories =>
        [.. _histories.OrderBy(entry => entry.Key.InstanceId, StringComparer.Ordinal).ThenBy(entry => entry.Key.Generation).Select(entry => entry.Value)];

    internal void Record(LoadedTurn loaded, DateTimeOffset at, TurnOutcome outcome)
    {
        var instance = loaded.Instance;
        var turn = new RecordedTurn(at, [.. loaded.Inbox.Select(message => message.Event)], [.. outcome.Actions.Select(action => action.Event)]);
        _histories[(instance.InstanceId, instance.Generation)] = RecordedHistory.From(
            new Generation(instance.Orchestration, instance.InstanceId, instance.Input, [.. loaded.Past, turn]),
            outcome.GetType().Name);
    }
}
