using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Web.Rechten;

/// <summary>Wat een endpoint van zijn aanroeper eist. Een endpoint zonder regel start niet.</summary>
/// <param name="Rollen">De rollen die mogen; null is openbaar.</param>
/// <param name="OverZaak">Of de aanroeper ook bij de zaak in het pad betrokken moet zijn.</param>
public sealed record Toegangsregel(IReadOnlySet<Rol>? Rollen, bool OverZaak);

/// <summary>Wat er van een verzoek gevonden is.</summary>
public enum Toegangsoordeel
{
    /// <summary>Mag.</summary>
    Toegestaan,

    /// <summary>Niet aangemeld.</summary>
    NietAangemeld,

    /// <summary>De rol mag dit nooit, welke zaak het ook is.</summary>
    Verboden,

    /// <summary>De zaak is er niet, of is niet van deze aanroeper: het antwoord is hetzelfde.</summary>
    NietGevonden,
}
