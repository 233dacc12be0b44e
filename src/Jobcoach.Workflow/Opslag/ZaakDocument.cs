using Jobcoach.Domain.Zaken;

namespace Jobcoach.Workflow.Opslag;

/// <summary>Een zaak zoals zij is opgeslagen.</summary>
/// <param name="Zaak">De zaak.</param>
/// <param name="Versie">De versie waarop een volgende schrijver zich beroept (ETag); 1 voor de eerste, 0 zolang zij niet is opgeslagen.</param>
/// <param name="Sleutels">De laatste verwerkte Idempotency-Keys, oudste eerst.</param>
public sealed record ZaakDocument(Zaak Zaak, long Versie, IReadOnlyList<VerwerkteSleutel> Sleutels)
{
    /// <summary>Zoveel sleutels worden onthouden; een herhaling komt binnen minuten, niet na honderd andere handelingen.</summary>
    private const int MaxSleutels = 100;

    /// <summary>De zaak na een handeling, met de sleutel waaronder die binnenkwam.</summary>
    public ZaakDocument Na(Zaak zaak, VerwerkteSleutel? sleutel) =>
        this with { Zaak = zaak, Sleutels = sleutel is null ? Sleutels : [.. Sleutels.TakeLast(MaxSleutels - 1), sleutel] };
}

/// <summary>Een verzoek dat al is verwerkt; een herhaling krijgt hetzelfde antwoord.</summary>
/// <param name="Sleutel">Hash van aanvrager en Idempotency-Key.</param>
/// <param name="Vingerafdruk">Hash van de inhoud, om hergebruik van een sleutel voor iets anders te herkennen.</param>
/// <param name="Versie">De versie van de zaak die het verzoek opleverde.</param>
public sealed record VerwerkteSleutel(string Sleutel, string Vingerafdruk, long Versie);
