namespace Jobcoach.Embedded.Engine.Store;

/// <summary>All that a turn needs.</summary>
/// <param name="Instance">The row as it was read.</param>
/// <param name="Past">Turns of the current generation.</param>
/// <param name="Inbox">What came in since, in the order of delivery; never empty.</param>
internal sealed record LoadedTurn(StoredInstance Instance, IReadOnlyList<RecordedTurn> Past, IReadOnlyList<InboxMessage> Inbox)
{
    public int HistoryEvents => Past.Sum(turn => turn.Inbound.Count + turn.Actions.Count);

    /// <summary>Whether this turn comes after a real wait: for a signal, or for a timer that lay ahead when it was created.</summary>
    public bool ComesAfterWait => Inbox.Any(message => message.Event.Kind switch
    {
        EventKind.SignalRaised => true,
        EventKind.TimerFired => Past.Any(turn => turn.Actions.Any(action => action.Ref == message.Event.Ref && action.At > turn.At)),
        _ => false,
    });
}

/// <summary>A row of Inbox.</summary>
internal readonly record struct InboxMessage(long Id, HistoryEvent Event);
