using System.Diagnostics;

namespace Jobcoach.Web.Telemetrie;

/// <summary>
/// Zorgt dat een uitzondering zonder haar boodschap aan een span komt. Dat moet voordat zij eraan vastzit; zie <see cref="Spanschoonmaak"/>.
/// </summary>
internal sealed class Uitzonderingenwacht : IDisposable
{
    private readonly ActivityListener _luisteraar = new()
    {
        ShouldListenTo = _ => true,
        ExceptionRecorder = ZonderBoodschap,
    };

    public Uitzonderingenwacht() => ActivitySource.AddActivityListener(_luisteraar);

    public void Dispose() => _luisteraar.Dispose();

    // What is given here is not filled in by the runtime; its stack would begin with the message.
    private static void ZonderBoodschap(Activity span, Exception uitzondering, ref TagList kenmerken)
    {
        kenmerken = new(
        [
            new("exception.type", uitzondering.GetType().FullName),
            new("exception.message", ""),
            new("exception.stacktrace", uitzondering.StackTrace ?? ""),
        ]);
    }
}
