using System.Text;
using Jobcoach.Brieven.Inhoud;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Jobcoach.Brieven.Sjablonen;

/// <summary>De bouwstenen die een sjabloon kan invoegen: <c>{% include 'bezwaar' %}</c>. Zij komen uit dezelfde mappen als de sjablonen.</summary>
internal sealed class Bouwstenen(Sjabloonbron bron, string regeling) : IFileProvider
{
    public IFileInfo GetFileInfo(string subpath)
    {
        try
        {
            return new Bouwsteen(subpath, Encoding.UTF8.GetBytes(bron.Lees(subpath, regeling)));
        }
        catch (BriefsjabloonException)
        {
            return new NotFoundFileInfo(subpath);
        }
    }

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed class Bouwsteen(string naam, byte[] inhoud) : IFileInfo
    {
        public bool Exists => true;

        public long Length => inhoud.Length;

        public string? PhysicalPath => null;

        public string Name => naam;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => new MemoryStream(inhoud, writable: false);
    }
}
