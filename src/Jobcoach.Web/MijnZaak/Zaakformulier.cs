using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Zaken;

namespace Jobcoach.Web.MijnZaak;

/// <summary>Een formulier over een zaak op het scherm van een partij.</summary>
/// <param name="Zaak">De inzage van de bezoeker.</param>
/// <param name="Staat">Wat er is ingevuld en wat daar niet aan klopt.</param>
/// <param name="Feiten">Hoeveel feiten het dossier heeft dat de bezoeker ziet.</param>
/// <param name="Kan">Wat de bezoeker nu met de zaak kan.</param>
public sealed record Zaakformulier(Zaakinzage Zaak, Formulierstaat Staat, int Feiten, Zaakmogelijkheden Kan)
{
    /// <summary>Of het formulier terugkomt met iets wat niet klopt.</summary>
    public bool Fout => Staat.HeeftFouten;
}
