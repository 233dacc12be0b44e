using System.Security.Cryptography;
using System.Text;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Workflow.Gebeurtenissen;

/// <summary>Versleutelt abonnementen voor de opslag: wie de opslag leest, kan geen handtekening zetten.</summary>
public sealed class Abonnementkluis
{
    private const int SleutelBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly byte[] _sleutel;

    /// <summary>Leidt een eigen sleutel af van de geheime sleutel van de opslag.</summary>
    public Abonnementkluis(ReadOnlySpan<byte> opslagsleutel)
    {
        _sleutel = new byte[SleutelBytes];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, opslagsleutel, _sleutel, [], "abonnementen"u8);
    }

    /// <summary>Versleutelt; het kenmerk hoort erbij, zodat de inhoud van het ene abonnement niet bij het andere past.</summary>
    public byte[] Sluit(Abonnement abonnement)
    {
        var open = Opslagjson.Schrijf(abonnement);
        var dicht = new byte[NonceBytes + open.Length + TagBytes];
        RandomNumberGenerator.Fill(dicht.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(_sleutel, TagBytes);
        aes.Encrypt(dicht.AsSpan(0, NonceBytes), open, dicht.AsSpan(NonceBytes, open.Length), dicht.AsSpan(^TagBytes..), Encoding.UTF8.GetBytes(abonnement.Id));
        CryptographicOperations.ZeroMemory(open);
        return dicht;
    }

    /// <summary>Leest wat <see cref="Sluit"/> schreef.</summary>
    /// <exception cref="CryptographicException">De sleutel is een andere, of de inhoud is veranderd of verwisseld.</exception>
    public Abonnement Open(string id, byte[] dicht)
    {
        if (dicht.Length < NonceBytes + TagBytes)
        {
            throw new CryptographicException("A stored subscription is damaged.");
        }

        var open = new byte[dicht.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(_sleutel, TagBytes);
        aes.Decrypt(dicht.AsSpan(0, NonceBytes), dicht.AsSpan(NonceBytes, open.Length), dicht.AsSpan(^TagBytes..), open, Encoding.UTF8.GetBytes(id));
        return Opslagjson.Lees<Abonnement>(open);
    }
}
