using Jobcoach.Domain.Berichten;

namespace Jobcoach.Workflow.Berichten;

/// <summary>Of een bericht gaat, waarlangs, en wanneer; puur.</summary>
public static class Berichtbeoordeling
{
    /// <summary>De reden als de ontvanger geen herinneringen wil.</summary>
    public const string GeenHerinneringen = "geen-herinneringen";

    /// <summary>De reden als een rol van de uitvoerder geen adres heeft: die ziet het in de werkvoorraad.</summary>
    public const string InWerkvoorraad = "in-werkvoorraad";

    /// <summary>Wat er nu met het bericht moet gebeuren.</summary>
    /// <param name="soort">Waarover.</param>
    /// <param name="aan">Aan wie.</param>
    /// <param name="stilte">De stille uren van de uitvoerder.</param>
    /// <param name="nu">Het tijdstip, UTC.</param>
    public static Verzendvoornemen Van(Berichtsoort soort, Ontvanger aan, Stilte stilte, DateTimeOffset nu)
    {
        if (soort.IsKeuze() && !aan.Voorkeur.Herinneringen)
        {
            return new Verzendvoornemen.Vervalt(GeenHerinneringen);
        }

        if (aan.Email is null || aan.Voorkeur.OpPapier)
        {
            return aan.IsTeam ? new Verzendvoornemen.Vervalt(InWerkvoorraad) : new Verzendvoornemen.OpPapier();
        }

        var op = soort.GaatMeteen() ? nu : aan.Voorkeur.Stil(stilte).EersteMoment(nu);
        return op > nu ? new Verzendvoornemen.Later(op) : new Verzendvoornemen.Verstuur();
    }
}
