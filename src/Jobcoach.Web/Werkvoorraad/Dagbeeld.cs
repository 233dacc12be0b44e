using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Werkvoorraad;

/// <summary>Wat een uitvoerder ziet als hij begint.</summary>
/// <param name="Vandaag">De dag.</param>
/// <param name="Tellingen">De aantallen van zijn rol, van hemzelf en van niemand.</param>
/// <param name="Dringend">De eerste taken die vandaag klaar moeten zijn of te laat zijn.</param>
/// <param name="IsMeer">Of er daarvan meer zijn.</param>
public sealed record Dagbeeld(DateOnly Vandaag, IReadOnlyDictionary<Wiens, IReadOnlyList<Taaktelling>> Tellingen, IReadOnlyList<Werkregel> Dringend, bool IsMeer)
{
    /// <summary>Hoeveel er open is.</summary>
    public int Open(Wiens wiens) => Tellingen[wiens].Sum(telling => telling.Open);

    /// <summary>Hoeveel daarvan te laat is.</summary>
    public int TeLaat(Wiens wiens) => Tellingen[wiens].Sum(telling => telling.TeLaat);
}
