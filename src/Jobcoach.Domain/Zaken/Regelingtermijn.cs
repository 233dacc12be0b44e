using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;

namespace Jobcoach.Domain.Zaken;

/// <summary>Rekenen met een termijn van de regeling; zonder waarde is er geen dag en beslist een mens.</summary>
internal static class Regelingtermijn
{
    /// <summary>De laatste dag van de termijn die na het anker begint, of null als de regeling geen termijn noemt.</summary>
    public static DateOnly? Na(this Termijnregel regel, DateOnly anker) =>
        regel is { Aantal: { Waarde: { } aantal, Bron: var bron }, Eenheid: { } eenheid }
            ? Beleidstermijn.Bereken(anker, aantal, eenheid, regel.Feestdagverlenging.Waarde is true, bron).LaatsteDag
            : null;

    /// <summary>De lengte in weken, of null als de regeling geen termijn in weken noemt.</summary>
    public static int? InWeken(this Termijnregel regel) => regel is { Eenheid: Termijneenheid.Weken, Aantal.Waarde: var weken } ? weken : null;

    /// <summary>De vroegste dag waarop iets dat op een dag binnenkwam kan werken, of null als de regeling geen grens noemt.</summary>
    public static DateOnly? VroegsteWerking(this Regeling regeling, DateOnly ontvangenOp) =>
        regeling.Termijnen.TerugwerkendeKracht.InWeken() is { } weken ? Terugwerkend.EersteDag(ontvangenOp, weken) : null;
}
