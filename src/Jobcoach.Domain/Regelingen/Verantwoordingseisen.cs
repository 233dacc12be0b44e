using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Regelingen;

/// <summary>Wat na elke periode wordt verantwoord.</summary>
/// <param name="UrenregistratieBinnenWeken">Hoe vaak uren minstens worden geschreven, in weken.</param>
/// <param name="MaxDoelenPerPeriode">Hoogste aantal coachingsdoelen per periode.</param>
/// <param name="MaxUrenRapportage">Hoogste aantal uren voor het schrijven van de rapportage.</param>
/// <param name="AlleUrenBijDoel">Of elk uur bij een doel of activiteit moet horen.</param>
/// <param name="ToestemmingZiekteNaWeken">Na zo veel weken ziekte is vooraf schriftelijke toestemming nodig; 0 is altijd.</param>
/// <param name="ReistijdApartVergoed">Of reistijd apart wordt vergoed.</param>
/// <param name="Werkgeversevaluatie">Of de werkgever de periode beoordeelt.</param>
/// <param name="Klantevaluatie">Of de werknemer de periode beoordeelt.</param>
/// <param name="EvaluatieOndertekend">Of die beoordelingen ondertekend zijn.</param>
/// <param name="LogboekHandtekeningen">Wie het logboek ondertekent.</param>
/// <param name="RapportageActiviteit">De code van de activiteit waaronder uren voor de rapportage staan.</param>
/// <param name="ZiekteInRapportage">Of begeleiding tijdens ziekte in de rapportage moet staan.</param>
/// <param name="ThuissituatieAlleenWerkgerelateerd">Of begeleiding in de thuissituatie alleen kan voor zover zij met het werk te maken heeft.</param>
/// <param name="BuitenThuissituatie">Wat niet onder begeleiding in de thuissituatie valt.</param>
/// <param name="InzichtInResultaten">Of de verantwoording beide vragen beantwoordt: of de werkplek past, en of de werkgever zelf verder kan begeleiden.</param>
public sealed record Verantwoordingseisen(
    Param<int?> UrenregistratieBinnenWeken,
    Param<int?> MaxDoelenPerPeriode,
    Param<decimal?> MaxUrenRapportage,
    Param<bool?> AlleUrenBijDoel,
    Param<int?> ToestemmingZiekteNaWeken,
    Param<bool?> ReistijdApartVergoed,
    Param<bool?> Werkgeversevaluatie,
    Param<bool?> Klantevaluatie,
    Param<bool?> EvaluatieOndertekend,
    Param<IReadOnlyList<Rol>?> LogboekHandtekeningen,
    Param<string?> RapportageActiviteit,
    Param<bool?> ZiekteInRapportage,
    Param<bool?> ThuissituatieAlleenWerkgerelateerd,
    Param<IReadOnlyList<Activiteit>?> BuitenThuissituatie,
    Param<bool?> InzichtInResultaten);
