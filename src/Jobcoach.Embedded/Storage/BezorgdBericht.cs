using Jobcoach.Domain.Berichten;
using Jobcoach.Workflow.Berichten;

namespace Jobcoach.Embedded.Storage;

/// <summary>A message in the local post box.</summary>
/// <param name="Kenmerk">Its fixed mark.</param>
/// <param name="Bericht">The message.</param>
/// <param name="BezorgdOp">When it arrived, UTC.</param>
/// <param name="Pogingen">How often its delivery was asked for; from 1. It arrived once all the same.</param>
public sealed record BezorgdBericht(Berichtkenmerk Kenmerk, Bericht Bericht, DateTimeOffset BezorgdOp, int Pogingen);
