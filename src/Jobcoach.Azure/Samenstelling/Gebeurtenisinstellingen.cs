using Jobcoach.Workflow.Gebeurtenissen;

namespace Jobcoach.Azure.Samenstelling;

/// <summary>In whose name events are told. Without these settings the system works, and nobody can subscribe.</summary>
internal static class Gebeurtenisinstellingen
{
    /// <summary>Reads <c>Gebeurtenissen:Oin</c>, <c>Gebeurtenissen:Systeem</c> and <c>Gebeurtenissen:Basisadres</c>: all or none. The reader keeps what is wrong.</summary>
    public static Gebeurtenisbron Lees(Instellingenlezer lezer)
    {
        var (oin, systeem, adres) = (lezer.Tekst("Gebeurtenissen:Oin"), lezer.Tekst("Gebeurtenissen:Systeem"), lezer.Adres("Gebeurtenissen:Basisadres"));
        if (oin is null && systeem is null && lezer.Tekst("Gebeurtenissen:Basisadres") is null)
        {
            return Gebeurtenisbron.NietIngesteld;
        }

        var bron = new Gebeurtenisbron(oin ?? "", systeem ?? "", adres ?? Gebeurtenisbron.NietIngesteld.Basisadres);
        if (!bron.IsGeldig || adres is null or { Scheme: not "https" })
        {
            lezer.Fout("Gebeurtenissen:Oin", "is not twenty digits, or Gebeurtenissen:Systeem is not a short name of lower case letters, or Gebeurtenissen:Basisadres is not an https address");
        }

        return bron;
    }
}
